import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleSchema } from '../../src/schema/bundle.ts';
import type { NodeId } from '../../src/schema-graph.ts';
import type { ValidatorCorpus } from './corpus.ts';
import { median } from './measure.ts';
import type { Row } from './row.ts';

const repeats = 61;
const mostMs = 3;
const mostBytes = 40_000;

/** What importing one validator costs a process, and how large it is in a bundle: of the largest chat operation. */
export async function checkStart(corpus: ValidatorCorpus): Promise<Row[]> {
  const id = largestChat(corpus);
  const file = `validators/${corpus.context.validators.stem(id)}.js`;
  const empty = writeProgram(corpus, 'empty', '');
  const ours = writeProgram(corpus, 'ours', `import { validator } from './${file}';\nvalidator.is({});\n`);
  const schema = JSON.stringify(bundleSchema(corpus.context.graph, id));
  const ajv = pathToFileURL(join(process.cwd(), 'node_modules/ajv/dist/2020.js')).href;
  const theirs = writeProgram(
    corpus,
    'theirs',
    `import ajv from '${ajv}';\nnew ajv.Ajv2020({ strict: false, logger: false }).compile(${schema})({});\n`,
  );
  const own = costOver(empty, ours, repeats, corpus);
  const other = costOver(empty, theirs, 5, corpus);
  const { outputFiles } = await build({
    entryPoints: [join(corpus.out, file)],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  const bytes = outputFiles[0]?.contents.length ?? 0;
  return [
    {
      check: 'import of one validator over an empty process',
      result: `${own.toFixed(1)} ms of processor, ${countModules(corpus, file)} modules; ajv compiling the same ${other.toFixed(1)} ms`,
      passed: own <= mostMs,
    },
    {
      check: 'bundle of the validator of the largest chat operation',
      result: `${(bytes / 1000).toFixed(1)} KB minified`,
      passed: bytes > 0 && bytes <= mostBytes,
    },
  ];
}

function largestChat({ context, roots, inlined }: ValidatorCorpus): NodeId {
  const chats = roots.filter(
    (id) => 'messages' in ((context.graph.nodes.get(id)?.keywords.properties ?? {}) as object),
  );
  const sizes = chats.map((id) => ({ id, size: JSON.stringify(inlined(id) ?? {}).length }));
  const [largest] = sizes.toSorted((a, b) => b.size - a.size);
  if (largest === undefined) throw new Error('No request takes messages');
  return largest.id;
}

function countModules({ files }: ValidatorCorpus, file: string): number {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const reached = new Set([file]);
  // A set visits what is added while it is read.
  for (const path of reached)
    for (const [, other = ''] of (texts.get(path) ?? '').matchAll(/from '(\.[^']*)'/g))
      reached.add(join(dirname(path), other));
  return reached.size;
}

function writeProgram({ out }: ValidatorCorpus, name: string, text: string): string {
  const file = join(out, `${name}.mjs`);
  writeFileSync(file, text);
  return file;
}

const reportText = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stdout.write(String((user + system) / 1000));
});
`;

/**
 * Milliseconds of processor time, all threads, that one program takes over another: the medians of both apart, run by
 * turns. A process that waits for its turn uses none, so that this is what a quiet machine would take, or more.
 */
function costOver(base: string, program: string, times: number, corpus: ValidatorCorpus): number {
  const report = writeProgram(corpus, 'report', reportText);
  const measured = [base, program].map((): number[] => []);
  for (let repeat = 0; repeat < times; repeat++) {
    for (const [index, file] of [base, program].entries()) {
      const text = execFileSync(process.execPath, ['--import', report, file], { encoding: 'utf8' });
      measured[index]?.push(Number(text));
    }
  }
  const [empty, own] = measured.map(median);
  return (own ?? Number.NaN) - (empty ?? Number.NaN);
}
