import type { Model, OperationContent } from '../registry-model.ts';
import type { NodeId } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import type { EmitContext } from './emitter.ts';
import { deprecation } from './model-comments.ts';
import {
  type ModelOperation,
  mainContent,
  mainRequest,
  mainResponse,
  operationFinder,
  operationName,
} from './model-operations.ts';
import { docComment, propertyKey } from './source-text.ts';
import { type TypeWriter, typeWriter } from './type-writer.ts';

/**
 * Text of `types/models.d.ts`: the types of every model by id, which the types of the index look up. It names types of
 * `types/` alone, so that compilers need not read the entries of models.
 */
export function modelTypes(models: readonly Model[], context: EmitContext): string {
  const writer = typeWriter(context.types, './');
  const operationsOf = operationFinder(context.registry);
  const names = new Map<string, string>();
  const declared: string[] = [];
  const nameOf = (each: ModelOperation): string => {
    const { key } = each.operation;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `Operation${names.size + 1}`;
    names.set(key, name);
    declared.push(operationText(name, each, writer));
    return name;
  };
  const members = models.map((model) => modelText(model, operationsOf(model), { nameOf, writer }));
  return [
    writer.imports(),
    '/** What is known of each model, by id. */\n',
    `export interface Models {\n${members.join('')}}\n`,
    ...declared,
  ].join('');
}

interface Writing {
  readonly nameOf: (operation: ModelOperation) => string;
  readonly writer: TypeWriter;
}

function modelText(model: Model, operations: readonly ModelOperation[], { nameOf, writer }: Writing): string {
  const labels = operations.map((each) => `${propertyKey(each.label)}: ${nameOf(each)}`);
  const fields = [
    ...(['category', 'developer', 'status'] as const).map((field) => {
      const value = field === 'status' ? (model.status ?? 'active') : model[field];
      return `${field}: ${value === undefined ? 'undefined' : JSON.stringify(value)}`;
    }),
    `operations: { ${labels.join('; ')} }`,
    `request: ${typeOf(mainRequest(operations)?.schema, writer)}`,
    `response: ${typeOf(mainResponse(operations)?.schema, writer)}`,
  ];
  const comment = deprecation(model).map((reason) => docComment([reason], '  '));
  return `${comment.join('')}  ${propertyKey(model.id)}: { ${fields.join('; ')} };\n`;
}

/** `body` and `answer` are those that are meant where no status and no media type is named. */
function operationText(name: string, each: ModelOperation, writer: TypeWriter): string {
  const { operation } = each;
  const body = mainContent([each], {});
  const answer = mainContent([each], { response: true });
  const responses = Object.entries(operation.responses).map(
    ([status, { content }]) => `${JSON.stringify(status)}: ${contentsText(content, writer)}`,
  );
  const members = [
    `key: ${JSON.stringify(operation.key)}`,
    // The label says it otherwise.
    ...(each.label === operationName(operation) ? [] : [`name: ${JSON.stringify(operationName(operation))}`]),
    `request: ${contentsText(operation.request?.content ?? {}, writer)}`,
    `responses: { ${responses.join('; ')} }`,
    `body: ${body ? writer.typeOf(body.schema) : 'never'}`,
    `answer: ${answer ? writer.typeOf(answer.schema) : 'unknown'}`,
  ];
  return `interface ${name} { ${members.join('; ')} }\n`;
}

function contentsText(
  contents: Readonly<Record<string, OperationContent>>,
  { typeOf: text }: TypeWriter,
): string {
  const members = Object.entries(contents)
    .filter(([, { schema }]) => schema !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([mediaType, { schema }]) =>
        `${propertyKey(mediaType)}: ${schema === undefined ? 'unknown' : text(schema)}`,
    );
  return members.length === 0 ? '{}' : `{ ${members.join('; ')} }`;
}

function typeOf(schema: NodeId | undefined, writer: TypeWriter): string {
  return schema === undefined ? 'unknown' : writer.typeOf(schema);
}
