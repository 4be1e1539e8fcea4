import type { NodeId } from '../../schema-graph.ts';
import { type Keywords, named, requiredNames } from '../compact/keywords.ts';
import { kindsOf } from '../compact/kinds.ts';
import { literal } from '../source-text.ts';
import { unionOf } from './print-kinds.ts';
import { listedValues } from './print-values.ts';
import { nothing, nullable, type Printing, type ZodText } from './zod-text.ts';

/** At least one of some schemas. */
export function printAnyOf(ids: readonly NodeId[], printing: Printing): ZodText {
  return printUnion([...new Set(ids)], 'any', printing);
}

/** Exactly one of some schemas. */
export function printOneOf(ids: readonly NodeId[], printing: Printing): ZodText {
  return printUnion(ids, areDisjoint(ids, printing) ? 'any' : 'one', printing);
}

function printUnion(ids: readonly NodeId[], which: 'any' | 'one', printing: Printing): ZodText {
  const texts = ids.map(printing.use);
  const [first = nothing, second] = texts;
  if (second === undefined) return first;
  const tag = findTag(ids.map(printing.keywordsOf), printing);
  if (tag !== undefined) {
    const { code, type } = unionOf('z.discriminatedUnion', 'z.ZodDiscriminatedUnion', texts);
    return {
      code: code.replace('(', `(${literal(tag)}, `),
      type: `${type.slice(0, -1)}, ${literal(tag)}>`,
    };
  }
  if (which === 'one') return unionOf('z.xor', 'z.ZodXor', texts);
  const isNull = ({ code }: ZodText) => code === 'z.null()';
  if (texts.length === 2 && texts.some(isNull)) return nullable(isNull(first) ? second : first);
  return unionOf('z.union', 'z.ZodUnion', texts);
}

/** Whether no value has a kind that two schemas accept. */
function areDisjoint(ids: readonly NodeId[], { keywordsOf }: Printing): boolean {
  const kinds = ids.flatMap((id) => [...kindsOf(keywordsOf(id))]);
  return new Set(kinds).size === kinds.length;
}

/** A member that each of some objects must have, as a text that no other of them may have. */
function findTag(branches: readonly Keywords[], { keywordsOf }: Printing): string | undefined {
  const valuesOf = (branch: Keywords, name: string): readonly unknown[] | undefined => {
    const id = new Map(named(branch.properties)).get(name);
    const values = id === undefined ? undefined : listedValues(keywordsOf(id));
    const isTag = values?.length && values.every((value) => typeof value === 'string');
    return isTag && requiredNames(branch).includes(name) ? [...new Set(values)] : undefined;
  };
  if (!branches.every(isPlainObject)) return undefined;
  return named(branches[0]?.properties)
    .map(([name]) => name)
    .find((name) => {
      if (name in {}) return false;
      const lists = branches.map((branch) => valuesOf(branch, name));
      const all = lists.flatMap((values) => values ?? []);
      return !lists.includes(undefined) && new Set(all).size === all.length;
    });
}

function isPlainObject(keywords: Keywords): boolean {
  return keywords.type === 'object' && listedValues(keywords) === undefined;
}
