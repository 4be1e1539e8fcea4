/** Compares a validator with ajv in a process of its own, by a file that says which: `[module, schema, values]`. */
import { readFileSync } from 'node:fs';
import { compiledByAjv } from './compiled-by-ajv.ts';
import type { LoadedValidator } from './corpus.ts';
import { compareTests } from './measure.ts';

const input = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as [
  string,
  Record<string, unknown>,
  unknown[],
];
const [module, schema, values] = input;
const { validator } = (await import(module)) as { readonly validator: LoadedValidator };
console.log(JSON.stringify(compareTests(validator.is, compiledByAjv(schema), values, 101)));
