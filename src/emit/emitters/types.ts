import type { SchemaNode } from '../../schema-graph.ts';
import { defineEmitter } from '../emitter.ts';
import { nodeName, nodeTypeName } from '../node-name.ts';
import { registryTypes, runtimeTypes } from '../runtime-types.ts';
import { banner } from '../source-text.ts';

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
    ...files.map(({ node, text, uses }) => ({
      path: `types/${nodeName(node)}.d.ts`,
      text: `${banner(options)}${importTypes(
        uses.filter(({ id }) => id !== node.id),
        './',
      )}\n${text}\n`,
    })),
  ],
});

/** Import lines for the types of nodes; `folder` is where `types/` is seen from. */
export function importTypes(nodes: readonly SchemaNode[], folder: string): string {
  return nodes
    .map((node) => `import type { ${nodeTypeName(node)} } from '${folder}${nodeName(node)}.js';\n`)
    .join('');
}
