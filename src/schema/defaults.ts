import { Ajv2020 } from 'ajv/dist/2020.js';
import { bundleKeywords, type NodeLookup } from './bundle.ts';
import { addAssertedFormats, dialectOptions } from './dialect.ts';
import { structuralText } from './entry-text.ts';
import { acceptsFlat } from './flat-check.ts';
import { type GraphStore, idOf, keywordsOf, structureOf } from './graph-store.ts';
import type { JsonObject } from './json-value.ts';
import { keywordTable } from './keyword-table.ts';
import { type Entry, findEntry } from './vertex.ts';

/** Tells whether a value is accepted by keywords whose subschemas are nodes. */
export type Accepts = (nodes: NodeLookup, keywords: JsonObject, value: unknown) => boolean;

/** Whether entries have a default that they reject. */
export function rejectsDefault(store: GraphStore, entries: readonly Entry[]): boolean {
  const entry = findEntry(entries, 'default');
  if (entry?.kind !== 'value') return false;
  const memo = `${JSON.stringify(entry.value)} ${structuralText(entries, structureOf)}`;
  const known = store.defaults.get(memo);
  if (known !== undefined) return known;
  const rejected = !store.accepts(store.nodes, keywordsOf(entries, idOf), entry.value);
  store.defaults.set(memo, rejected);
  return rejected;
}

/** A judge of values; its validator is made when first needed, because that costs more than most documents. */
export function createJudge(): Accepts {
  let validator: Ajv2020 | undefined;
  return (nodes, keywords, value) => {
    const flat = acceptsFlat(keywords, value, isNote);
    if (flat !== undefined) return flat;
    validator ??= addAssertedFormats(
      new Ajv2020({ ...dialectOptions, validateSchema: false, code: { regExp: createPattern } }),
    );
    const schema = bundleKeywords(nodes, keywords);
    const accepted = validator.validate(schema, value);
    validator.removeSchema(schema);
    return accepted;
  };
}

function isNote(name: string): boolean {
  return keywordTable.get(name)?.annotation === true;
}

/** Patterns come from pull requests: one that could take exponential time on a value is taken to match. */
function createPattern(pattern: string, flags: string) {
  const expression = new RegExp(pattern, flags);
  const isCheap = !/\)[*+{?]|\\[1-9k]/.test(pattern) && (pattern.match(/[*+{]/g)?.length ?? 0) <= 3;
  return { test: (text: string) => !isCheap || text.length > 500 || expression.test(text) };
}
createPattern.code = 'new RegExp';
