import { build, type Plugin } from 'esbuild';

/** A part of emitted packages that is the same in all of them: its sources, and the file that holds it as text. */
interface Runtime {
  readonly source: string;
  readonly file: string;
  /** Where the text stands in a package, and the constant that holds it. */
  readonly emitted: string;
  readonly constant: string;
}

/** What `npm run validators:runtime` writes. */
export const runtimes: readonly Runtime[] = [
  {
    source: 'src/emit/compact/runtime/runtime.ts',
    file: 'src/emit/compact/runtime-text.ts',
    emitted: 'validators/runtime.js',
    constant: 'runtimeText',
  },
  {
    source: 'src/emit/index-runtime/runtime.ts',
    file: 'src/emit/index-runtime-text.ts',
    emitted: 'index/runtime.js',
    constant: 'indexRuntimeText',
  },
  {
    source: 'src/emit/places-runtime/runtime.ts',
    file: 'src/emit/places-runtime-text.ts',
    emitted: 'index/places.js',
    constant: 'placesRuntimeText',
  },
  {
    source: 'src/emit/zod/runtime/runtime.ts',
    file: 'src/emit/zod/runtime-text.ts',
    emitted: 'zod/runtime.js',
    constant: 'zodRuntimeText',
  },
];

/** What each package has of its own stands beside the runtime. */
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

/** The sources of a runtime → the file that holds them, bundled, as text. */
export async function buildRuntime({ source, emitted, constant }: Runtime): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [source],
    bundle: true,
    charset: 'ascii',
    external: ['zod'],
    format: 'esm',
    legalComments: 'none',
    minify: true,
    plugins: [generated],
    target: 'es2022',
    write: false,
  });
  const [bundle] = outputFiles;
  const text = bundle?.text ?? '';
  const ignored = text.includes('${')
    ? '\n  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text is code.\n '
    : '\n ';
  return [
    '// Written by scripts/validators-runtime.ts; do not edit.\n',
    `/** Text of \`${emitted}\`. */\n`,
    `export const ${constant} =${ignored} ${quote(text)};\n`,
  ].join('');
}

/** As Biome prints a text: in single quotes, unless that takes more escapes. */
function quote(text: string): string {
  const escaped = JSON.stringify(text).slice(1, -1);
  const singles = text.split("'").length;
  const doubles = text.split('"').length;
  if (singles > doubles) return `"${escaped}"`;
  return `'${escaped.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
