/** Writes the runtime of emitted zod schemas from its sources: `npm run zod:runtime`, with `--check` to compare only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { quote } from './validators/runtime.ts';

const target = 'src/emit/zod/runtime-text.ts';
const { outputFiles } = await build({
  entryPoints: ['src/emit/zod/runtime/runtime.ts'],
  bundle: true,
  charset: 'ascii',
  external: ['zod'],
  format: 'esm',
  legalComments: 'none',
  minify: true,
  target: 'es2022',
  write: false,
});
const [bundle] = outputFiles;
const text = [
  '// Written by scripts/zod-runtime.ts; do not edit.\n',
  '/** Text of `zod/runtime.js`. */\n',
  `export const runtimeText =\n  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is code.\n  ${quote(bundle?.text ?? '')};\n`,
].join('');
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is not what its sources say: npm run zod:runtime`);
  process.exitCode = 1;
}
