import { build } from 'esbuild';

const source = 'src/emit/compact/runtime/runtime.ts';
/** The file that holds the text of `validators/runtime.js`. */
export const runtimeFile = 'src/emit/compact/runtime-text.ts';

/** The sources of the runtime → the file that holds them, bundled, as text. */
export async function buildRuntime(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    charset: 'ascii',
    format: 'esm',
    legalComments: 'none',
    minify: true,
    target: 'es2022',
    write: false,
  });
  const [bundle] = outputFiles;
  return [
    '// Written by scripts/validators-runtime.ts; do not edit.\n',
    '/** Text of `validators/runtime.js`. */\n',
    `export const runtimeText =\n  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is code.\n  ${quote(bundle?.text ?? '')};\n`,
  ].join('');
}

/** As Biome prints a text: in single quotes, unless that takes more escapes. */
export function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  if (singles > doubles) return `"${escaped}"`;
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
