import type { BlockNode } from '../../../page.ts';
import { type Json, listBlocks, type Reading } from './blocks.ts';
import type { NoteDraft } from './notes.ts';
import { readRowSchema } from './row-schema.ts';

interface Union {
  readonly union: 'anyOf' | 'oneOf' | 'allOf';
  readonly notes: NoteDraft;
  readonly pointer: string;
}

/**
 * The alternatives of a union: all of them as `anyOf`, for two that lost what tells them apart must not exclude each
 * other; nothing where one is lost. What must hold together holds also where a part of it is lost.
 */
export function readAlternatives(reading: Reading, row: BlockNode, { union, notes, pointer }: Union): Json {
  const alternatives = listBlocks(row.children, 'gitbook-alternative').map(({ children }) =>
    listBlocks(children, 'gitbook-row'),
  );
  const keyword = union === 'allOf' ? 'allOf' : 'anyOf';
  const described = alternatives.filter((rows) => rows.length === 1 && !holdsUnion(rows[0]));
  notes.alternatives = { kind: union, count: alternatives.length, described: described.length };
  const isWhole = described.length === alternatives.length && alternatives.length > 1;
  if (!isWhole) notes.missing.add('alternatives');
  if (described.length === 0 || (!isWhole && union !== 'allOf')) return {};
  const schemas = described.flatMap(([only], index) =>
    only === undefined ? [] : [readRowSchema(reading, only, `${pointer}/${keyword}/${index}`)],
  );
  return { [keyword]: schemas };
}

/** Where a union stands in a union, the text does not say which separators are whose. */
function holdsUnion(row: BlockNode | undefined): boolean {
  return row !== undefined && listBlocks(row.children, 'gitbook-alternative').length > 0;
}
