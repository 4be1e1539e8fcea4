import { structuralText } from './entry-text.ts';
import { type GraphStore, idOf, keywordsOf, structureOf } from './graph-store.ts';
import { acceptsValue } from './judge.ts';
import { type Entry, findEntry } from './vertex.ts';

/** Whether entries have a default that they reject; equal structures are judged once. */
export function rejectsDefault(store: GraphStore, entries: readonly Entry[]): boolean {
  const entry = findEntry(entries, 'default');
  if (entry?.kind !== 'value') return false;
  const memo = `${JSON.stringify(entry.value)} ${structuralText(entries, structureOf)}`;
  const known = store.defaults.get(memo);
  if (known !== undefined) return known;
  const rejected = !acceptsValue(store.nodes, keywordsOf(entries, idOf), entry.value);
  store.defaults.set(memo, rejected);
  return rejected;
}
