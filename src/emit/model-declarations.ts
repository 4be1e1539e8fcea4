import type { Model } from '../registry-model.ts';
import type { NodeId, SchemaNode } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import type { EmitContext } from './emitter.ts';
import { importTypes } from './emitters/types.ts';
import {
  contentComment,
  modelComment,
  operationComment,
  operationsComment,
  validatorComment,
} from './model-comments.ts';
import { type MainContent, type ModelOperation, mainRequest, mainResponse } from './model-operations.ts';
import { nodeName } from './node-name.ts';
import { operationShape, type ShapeStyle, shapeText } from './operation-shape.ts';
import { banner, docComment } from './source-text.ts';

/** Writes types of nodes and remembers which files they need. */
interface TypeWriter {
  readonly typeOf: (id: NodeId) => string;
  readonly imports: () => string;
}

/** The TypeScript of a model: the types `Request` and `Response`, and what its JavaScript exports. */
export function modelDeclarations(
  model: Model,
  operations: readonly ModelOperation[],
  context: EmitContext,
): string {
  const { typeOf, imports } = typeWriter(context);
  const isValidated = (id: NodeId) => context.validators.stem(id) !== undefined;
  const style: ShapeStyle = {
    modifier: 'readonly ',
    separator: ';',
    value: (text) => JSON.stringify(text),
    schema: (id) => (isValidated(id) ? `Validator<${typeOf(id)}>` : undefined),
  };
  const shape = operations.map((each) => ({
    name: each.label,
    shape: operationShape(each.operation, style),
    comment: operationComment(each),
  }));
  const main = (type: string, value: string, what: string, content: MainContent | undefined) => {
    if (!content) return '';
    const comment = docComment(contentComment(what, model, content));
    const declared = `\n${comment}export type ${type} = ${typeOf(content.schema)};\n`;
    if (!isValidated(content.schema)) return declared;
    return `${declared}\n${docComment(validatorComment(type, model))}export declare const ${value}: Validator<${type}>;\n`;
  };
  const exported = [
    main('Request', 'request', 'Main request', mainRequest(operations)),
    main('Response', 'response', 'Answer to the main request', mainResponse(operations)),
    `\n${docComment(modelComment(model))}export declare const model: Model & { readonly id: ${JSON.stringify(model.id)} };\n`,
    // An interface would not be a record to those who take any model.
    `\n${docComment(operationsComment(model))}export type Operations = ${shapeText(shape, style)};\n`,
    '\nexport declare const operations: Operations;\n',
  ];
  return [
    banner(context.options),
    "import type { Model } from '../types/registry.js';\n",
    "import type { Validator } from '../types/runtime.js';\n",
    imports(),
    ...exported,
  ].join('');
}

function typeWriter({ types }: EmitContext): TypeWriter {
  const uses = new Map<string, SchemaNode>();
  return {
    typeOf: (id) => {
      const type = types.expressions.get(id);
      for (const node of type?.uses ?? []) uses.set(nodeName(node), node);
      return type?.text ?? 'unknown';
    },
    imports: () =>
      importTypes(
        [...uses].sort(([a], [b]) => compareText(a, b)).map(([, node]) => node),
        '../types/',
      ),
  };
}
