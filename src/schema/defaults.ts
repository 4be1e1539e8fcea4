import { Ajv2020 } from 'ajv/dist/2020.js';
import { bundleKeywords, type NodeLookup } from './bundle.ts';
import { addAssertedFormats, dialectOptions } from './dialect.ts';
import { structuralText } from './entry-text.ts';
import { type GraphStore, idOf, keywordsOf, structureOf } from './graph-store.ts';
import { type Entry, findEntry } from './vertex.ts';

/** Whether entries have a default that they reject. */
export function rejectsDefault(store: GraphStore, entries: readonly Entry[]): boolean {
  const entry = findEntry(entries, 'default');
  if (entry?.kind !== 'value') return false;
  const memo = `${JSON.stringify(entry.value)} ${structuralText(entries, structureOf)}`;
  const known = store.defaults.get(memo);
  if (known !== undefined) return known;
  const rejected = !accepts(store.nodes, keywordsOf(entries, idOf), entry.value);
  store.defaults.set(memo, rejected);
  return rejected;
}

/** Whether a value is accepted by keywords whose subschemas are nodes. */
export function accepts(
  nodes: NodeLookup,
  keywords: Readonly<Record<string, unknown>>,
  value: unknown,
): boolean {
  const ajv = addAssertedFormats(new Ajv2020(dialectOptions));
  return ajv.validate(bundleKeywords(nodes, keywords), value);
}
