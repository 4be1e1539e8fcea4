import { defineEmitter } from '../emitter.ts';
import { registryTypes, runtimeTypes } from '../runtime-types.ts';
import { banner } from '../source-text.ts';
import type { TypeName } from '../types/type-names.ts';

/** `types/`: each shared structure once, as TypeScript. */
export const types = defineEmitter({
  name: 'types',
  emit: ({ types: { files }, options, emits }) => [
    // Declarations of models name these whether or not the types of their schemas are there.
    ...(emits.has('types') || emits.has('models')
      ? [
          { path: 'types/registry.d.ts', text: `${banner(options)}\n${registryTypes}` },
          { path: 'types/runtime.d.ts', text: `${banner(options)}\n${runtimeTypes}` },
        ]
      : []),
    ...files.map(({ name, text, uses }) => ({
      path: `types/${name.file}.d.ts`,
      text: `${banner(options)}${importTypes(uses, './')}\n${text}\n`,
    })),
  ],
});

/** Import lines for types; `folder` is where `types/` is seen from. */
export function importTypes(names: readonly TypeName[], folder: string): string {
  return names.map(({ file, type }) => `import type { ${type} } from '${folder}${file}.js';\n`).join('');
}
