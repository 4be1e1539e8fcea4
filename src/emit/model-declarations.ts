import type { Model } from '../registry-model.ts';
import type { NodeId, SchemaNode } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import type { EmitContext } from './emitter.ts';
import { importTypes } from './emitters/types.ts';
import { type MainContent, type ModelOperation, mainRequest, mainResponse } from './model-operations.ts';
import { nodeName } from './node-name.ts';
import { operationShape, type ShapeStyle, shape } from './operation-shape.ts';
import { banner } from './source-text.ts';

/** The TypeScript of a model: the types `Request` and `Response`, and what its JavaScript exports. */
export function modelDeclarations(
  model: Model,
  operations: readonly ModelOperation[],
  { options, types, validators }: EmitContext,
): string {
  const uses = new Map<string, SchemaNode>();
  const typeOf = (id: NodeId): string => {
    const type = types.expressions.get(id);
    for (const node of type?.uses ?? []) uses.set(nodeName(node), node);
    return type?.text ?? 'unknown';
  };
  const style: ShapeStyle = {
    modifier: 'readonly ',
    separator: ';',
    value: (text) => JSON.stringify(text),
    schema: (id) => (validators.stem(id) === undefined ? undefined : `Validator<${typeOf(id)}>`),
  };
  const shapes = operations.map(({ label, operation }) => [label, operationShape(operation, style)] as const);
  const exported = [
    ...mainTypes('Request', 'request', mainRequest(operations), typeOf, validators.stem),
    ...mainTypes('Response', 'response', mainResponse(operations), typeOf, validators.stem),
    `export declare const model: Model & { readonly id: ${JSON.stringify(model.id)} };\n`,
    `export declare const operations: ${shape(shapes, style)};\n`,
  ];
  const imports = importTypes(
    [...uses].sort(([a], [b]) => compareText(a, b)).map(([, node]) => node),
    '../types/',
  );
  return [
    banner(options),
    "import type { Model } from '../types/registry.js';\n",
    "import type { Validator } from '../types/runtime.js';\n",
    imports,
    ...exported,
  ].join('');
}

function mainTypes(
  type: string,
  value: string,
  content: MainContent | undefined,
  typeOf: (id: NodeId) => string,
  stem: (id: NodeId) => string | undefined,
): string[] {
  if (!content) return [];
  const declared = `export type ${type} = ${typeOf(content.schema)};\n`;
  if (stem(content.schema) === undefined) return [declared];
  return [declared, `export declare const ${value}: Validator<${type}>;\n`];
}
