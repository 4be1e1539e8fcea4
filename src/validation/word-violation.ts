import type { TextEdit } from '../diagnostic.ts';
import type { LocatedValue } from '../located-value.ts';
import { findNearNames, wordNearNames } from '../near-names.ts';
import type { Span } from '../place.ts';
import { quote } from '../quote.ts';
import type { SchemaGraph } from '../schema-graph.ts';
import { checkValue } from './check-value.ts';
import type { Violation } from './violation.ts';
import { wordExpected } from './word-expected.ts';
import { wordPath, wordTypedValue, wordValue } from './word-values.ts';

/** A violation in words. */
export interface WordedViolation {
  /** What stands there and what was expected. */
  readonly message: string;
  /** What to do. */
  readonly suggest?: string;
  /** The edit that does it. */
  readonly fix?: readonly TextEdit[];
}

/** A violation in words; `whole` names the value itself, `where` says behind it what it belongs to. */
export function wordViolation(
  violation: Violation,
  whole: string,
  graph: SchemaGraph,
  where = '',
): WordedViolation {
  const { keyword, value, valuePath, member } = violation;
  const subject = wordPath(valuePath) ?? whole;
  if (member !== undefined) return { message: `${wordMember(violation, member, whole)}${where}` };
  const shown = keyword === 'type' || keyword === 'anyOf' ? wordTypedValue(value) : wordValue(value);
  const near = nearValues(violation, graph);
  const message = `${subject} is ${shown}, expected ${wordExpected(violation, graph)}${where}${wordNearNames(near)}`;
  return { message, ...mend(violation, graph) };
}

function wordMember({ keyword, valuePath }: Violation, member: string, whole: string): string {
  const holder = wordPath(valuePath) ?? whole;
  if (keyword === 'required') return `${holder} has no ${quote(member)}, which is required`;
  if (keyword === 'dependentRequired')
    return `${holder} has no ${quote(member)}, which its other members require`;
  if (keyword === 'propertyNames') return `${holder} has ${quote(member)}, expected another name`;
  return `${holder} has ${quote(member)}, which cannot stand there`;
}

/** The listed text that a mistyped one can have meant. */
function nearValues({ keyword, node, value, constants }: Violation, graph: SchemaGraph): readonly string[] {
  if (keyword !== 'enum' || value.kind !== 'literal' || typeof value.value !== 'string') return [];
  const listed = constants ?? (graph.nodes.get(node)?.keywords.enum as readonly unknown[] | undefined) ?? [];
  const texts = listed.filter((one) => typeof one === 'string');
  // All of a few stand in the message already.
  return texts.length <= 6 ? [] : findNearNames(value.value, texts).slice(0, 1);
}

/** A value that only its quotes make wrong, or their absence, or that stands alone where a list is expected. */
function mend({ keyword, node, value }: Violation, graph: SchemaGraph): Omit<WordedViolation, 'message'> {
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
    ? { suggest: 'Put it in a list' }
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
