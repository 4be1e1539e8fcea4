import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { bundleSchema } from '../../src/schema/bundle.ts';
import type { NodeId } from '../../src/schema-graph.ts';
import type { ValidatorCorpus } from './corpus.ts';
import type { Row } from './row.ts';

const repeats = 41;
const mostMs = 3;
const mostBytes = 40_000;

/** What importing one validator costs a process, and how large it is in a bundle: of the largest chat operation. */
export async function checkStart(corpus: ValidatorCorpus): Promise<Row[]> {
  const id = largestChat(corpus);
  const file = `validators/${corpus.context.validators.stem(id)}.js`;
  const ours = writeProgram(corpus, 'ours', `import { validator } from './${file}';\nvalidator.is({});\n`);
  const schema = JSON.stringify(bundleSchema(corpus.context.graph, id));
  const ajv = pathToFileURL(join(process.cwd(), 'node_modules/ajv/dist/2020.js')).href;
  const theirs = writeProgram(
    corpus,
    'theirs',
    `import ajv from '${ajv}';\nnew ajv.Ajv2020({ strict: false, logger: false }).compile(${schema})({});\n`,
  );
  const times = spawnByTurns([join(corpus.out, 'empty.mjs'), ours, theirs]);
  const [empty = 0, own = 0, other = 0] = times;
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
      result: `${(own - empty).toFixed(1)} ms, ajv compiling the same ${(other - empty).toFixed(1)} ms (empty ${empty.toFixed(1)} ms)`,
      passed: own - empty <= mostMs,
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

function writeProgram({ out }: ValidatorCorpus, name: string, text: string): string {
  const file = join(out, `${name}.mjs`);
  writeFileSync(file, text);
  return file;
}

/** Milliseconds of whole processes, by turns: the quickest of each, because what else the machine does only ever adds. */
function spawnByTurns(files: readonly string[]): readonly number[] {
  const times = files.map((): number[] => []);
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const [index, file] of files.entries()) {
      const start = performance.now();
      execFileSync(process.execPath, [file], { stdio: 'ignore' });
      times[index]?.push(performance.now() - start);
    }
  }
  return times.map((each) => Math.min(...each));
}
