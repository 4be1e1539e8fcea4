import type { TextEdit } from '../diagnostic.ts';
import type { LocatedValue } from '../located-value.ts';
import type { Span } from '../place.ts';
import type { SchemaGraph } from '../schema-graph.ts';
import { checkValue } from './check-value.ts';
import type { Violation } from './violation.ts';

/** How a value becomes what its schema takes. */
interface Mending {
  /** What to do. */
  readonly suggest?: string;
  /** The edit that does it. */
  readonly fix?: readonly TextEdit[];
}

/** A value that only its quotes make wrong, or their absence, or that stands alone where a list is expected. */
export function mendValue(
  { keyword, node, value }: Pick<Violation, 'keyword' | 'node' | 'value'>,
  graph: SchemaGraph,
): Mending {
  if (keyword !== 'type' && keyword !== 'anyOf') return {};
  const accepts = (other: LocatedValue) => checkValue(other, node, graph).length === 0;
  if (value.kind === 'literal') {
    const other = otherReading(value.value);
    if (other !== undefined && accepts({ kind: 'literal', value: other })) {
      const text = JSON.stringify(other);
      const how = typeof other === 'string' ? `${text} in quotes` : `${text} without quotes`;
      return { suggest: `Write ${how}`, ...replace(value.at, JSON.stringify(value.value), text) };
    }
  }
  const isAlone = value.kind !== 'array' && value.kind !== 'unknown';
  return isAlone && accepts({ kind: 'array', items: [value], open: false })
    ? { suggest: 'Put it in an array' }
    : {};
}

function otherReading(value: string | number | boolean | null): string | number | boolean | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === 'true' || value === 'false') return value === 'true';
  if (typeof value !== 'string' || !/^-?\d+(?:\.\d+)?$/.test(value)) return undefined;
  return Number(value);
}

/** Only where the value stands in the page as it is: a name that stands for it is not replaced by what it stands for. */
function replace(at: Span | undefined, stands: string, text: string): { readonly fix?: readonly TextEdit[] } {
  if (at === undefined || at.endOffset - at.offset !== stands.length) return {};
  return { fix: [{ path: at.path, range: [at.offset, at.endOffset], text }] };
}
