/** Compares validators with ajv in a process of its own, by a file that says which and how often. */
import { readFileSync } from 'node:fs';
import { compiledByAjv } from './compiled-by-ajv.ts';
import type { LoadedValidator } from './corpus.ts';
import { type Comparison, compareTests } from './measure.ts';

/** What the file holds. */
export interface Comparisons {
  readonly repeats: number;
  readonly drawn: readonly {
    /** The module of the validator; a second copy of what ajv compiles where there is none. */
    readonly module?: string;
    readonly schema: Readonly<Record<string, unknown>>;
    readonly values: readonly unknown[];
  }[];
}

const input = process.argv[2];
if (input === undefined) throw new Error('Which file?');
const { repeats, drawn } = JSON.parse(readFileSync(input, 'utf8')) as Comparisons;
const results: Comparison[] = [];
for (const { module, schema, values } of drawn) {
  const ours = module === undefined ? compiledByAjv(schema) : (await load(module)).is;
  results.push(compareTests(ours, compiledByAjv(schema), values, repeats));
}
console.log(JSON.stringify(results));

async function load(module: string): Promise<LoadedValidator> {
  return ((await import(module)) as { readonly validator: LoadedValidator }).validator;
}
