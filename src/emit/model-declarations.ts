import type { Model } from '../registry-model.ts';
import type { NodeId, SchemaNode } from '../schema-graph.ts';
import type { EmitContext } from './emitter.ts';
import {
  modelComment,
  operationComment,
  operationsComment,
  requestComment,
  responseComment,
  validatorComment,
} from './model-comments.ts';
import { type MainContent, type ModelOperation, mainRequest, mainResponse } from './model-operations.ts';
import { operationShape, type ShapeStyle, shapeText } from './operation-shape.ts';
import { banner, docComment } from './source-text.ts';
import { typeWriter } from './type-writer.ts';
import { typeComment } from './types/type-comment.ts';

/** The TypeScript of a model: the types `Request` and `Response`, and what its JavaScript exports. */
export function modelDeclarations(
  model: Model,
  operations: readonly ModelOperation[],
  context: EmitContext,
): string {
  const { typeOf, imports } = typeWriter(context.types, '../types/');
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
  const main = (type: string, content: MainContent | undefined, comment: typeof requestComment) => {
    if (!content) return '';
    const lines = aroundComment(comment(model, content), context.graph.nodes.get(content.schema)?.keywords);
    const declared = `\n${docComment(lines)}export type ${type} = ${typeOf(content.schema)};\n`;
    if (!isValidated(content.schema)) return declared;
    return `${declared}\n${docComment(validatorComment(type, model))}export declare const ${type.toLowerCase()}: Validator<${type}>;\n`;
  };
  const exported = [
    main('Request', mainRequest(operations), requestComment),
    main('Response', mainResponse(operations), responseComment),
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

/** A comment with what the schema says of itself: in words before it, as tags after it. */
function aroundComment(lines: readonly string[], { description, ...tags }: SchemaNode['keywords'] = {}) {
  const words = typeof description === 'string' ? typeComment({ description }) : undefined;
  return [...(words?.split('\n') ?? []), ...lines, ...(typeComment(tags)?.split('\n') ?? [])];
}
