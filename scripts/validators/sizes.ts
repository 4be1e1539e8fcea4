import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import formatsPlugin from 'ajv-formats';
import { banner } from '../../src/emit/source-text.ts';
import { planValidatorFiles } from '../../src/emit/validators/validator-files.ts';
import { assertedFormats } from '../../src/formats.ts';
import { bundleSchema } from '../../src/schema/bundle.ts';
import { dialectOptions } from '../../test/support/interpreter/dialect.ts';
import { emitOptions } from '../corpus/compile-files.ts';
import type { ValidatorCorpus } from './corpus.ts';
import type { Row } from './row.ts';

/** Bytes of the validators against ajv standalone code per request and response schema; how long each takes to emit. */
export function checkSizes(corpus: ValidatorCorpus): Row[] {
  const own = bytesOf(
    corpus.files.filter(({ path }) => /^validators\/.*\.js$/.test(path)).map(({ text }) => text),
  );
  const start = performance.now();
  const texts = corpus.bodies.map((id) => standalone(bundleSchema(corpus.context.graph, id)));
  const standaloneMs = performance.now() - start;
  const ajv = bytesOf(texts);
  const total = bytesOf(corpus.files.map(({ text }) => text));
  const [compactMs, ajvMs] = (['compact', 'ajv'] as const).map((style) => emitTime(corpus, style));
  const ratio = ajv / own;
  return [
    {
      check: 'bytes against ajv standalone per schema',
      result: `${megabytes(own)}, ajv ${megabytes(ajv)} for ${texts.length} distinct bodies: 1/${ratio.toFixed(1)}`,
      passed: ratio >= 30,
    },
    {
      check: 'emit time',
      result: `compact ${compactMs?.toFixed(0)} ms, ajv shared per structure ${ajvMs?.toFixed(0)} ms, ajv standalone per schema ${standaloneMs.toFixed(0)} ms`,
      passed: true,
    },
    {
      check: 'whole package',
      result: `${megabytes(total)} in ${corpus.files.length} files`,
      passed: total <= 10e6,
    },
  ];
}

function standalone(schema: Readonly<Record<string, unknown>>): string {
  const ajv = new Ajv2020({ ...dialectOptions, strictSchema: false, code: { source: true, esm: true } });
  // Default exports are wrapped when CommonJS is imported from ESM.
  const addFormats = formatsPlugin as unknown as typeof formatsPlugin.default;
  addFormats(ajv, [...assertedFormats] as Parameters<typeof addFormats>[1]);
  const print = standaloneCode as unknown as typeof standaloneCode.default;
  return print(ajv, ajv.compile(schema));
}

function emitTime({ context }: ValidatorCorpus, style: 'compact' | 'ajv'): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    planValidatorFiles(context.graph, context.roots, { banner: banner(emitOptions), style });
    return performance.now() - start;
  });
  return Math.min(...times);
}

function bytesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
