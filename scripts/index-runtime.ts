/** Writes the functions of the index of emitted packages from their sources: `npm run index:runtime`, with `--check` to compare only. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import { quote } from './validators/runtime.ts';

const source = 'src/emit/index-runtime/runtime.ts';
const target = 'src/emit/index-runtime-text.ts';

/** What each package has of its own stands beside the functions. */
const generated: Plugin = {
  name: 'generated',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/generated\// }, ({ path }) => ({
      path: `./${path.slice(path.lastIndexOf('/') + 1).replace(/\.ts$/, '.js')}`,
      external: true,
      sideEffects: false,
    }));
  },
};

const { outputFiles } = await build({
  entryPoints: [source],
  bundle: true,
  charset: 'ascii',
  format: 'esm',
  legalComments: 'none',
  minify: true,
  plugins: [generated],
  target: 'es2022',
  write: false,
});
const [bundle] = outputFiles;
const text = [
  '// Written by scripts/index-runtime.ts; do not edit.\n',
  '/** Text of `index/runtime.js`. */\n',
  `export const indexRuntimeText =\n  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is code.\n  ${quote(bundle?.text ?? '')};\n`,
].join('');
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error(`${target} is not what its sources say: npm run index:runtime`);
  process.exitCode = 1;
}
