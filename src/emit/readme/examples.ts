import type { Model } from '../../registry-model.ts';
import type { NodeId } from '../../schema-graph.ts';
import type { EmitContext } from '../emitter.ts';
import { mainRequest, operationFinder } from '../model-operations.ts';
import { quote } from './markdown.ts';

/** The section that shows how to use the package, with programs that run as they stand. */
export function examples(models: readonly Model[], context: EmitContext): string {
  const { packageName } = context.options;
  const { emits, validators, zod } = context;
  const shown = exampleModel(models, context, (id) => validators.stem(id) !== undefined);
  const withZod = emits.has('zod') ? exampleModel(models, context, zod.has) : undefined;
  const programs = [
    ...(shown && emits.has('models') ? [checkExample(packageName, shown)] : []),
    ...(shown && emits.has('models') && emits.has('types') ? [typeExample(packageName, shown)] : []),
    ...(emits.has('index') ? [findExample(packageName, shown)] : []),
    ...(withZod ? [zodExample(packageName, withZod)] : []),
  ];
  return programs.length === 0 ? readExample(packageName) : `## Use\n\n${programs.join('\n')}`;
}

function zodExample(packageName: string, { module, id }: Model): string {
  return `Check it with Zod. The schemas ask for what the JSON Schemas do, and change nothing: no default is filled in:

\`\`\`ts
import { request, type Request } from ${quote(`${packageName}/zod/${module}`)};

const result = request.safeParse({ model: ${quote(id)} });
const found: readonly string[] = result.error?.issues.map(({ message }) => message) ?? [];
console.log(result.success, found);

export const send = (payload: Request): string => JSON.stringify(payload);
\`\`\`
`;
}

function readExample(packageName: string): string {
  return `## Use

\`\`\`js
import registry from ${quote(`${packageName}/registry.json`)} with { type: 'json' };

console.log(registry.models.map(({ id }) => id));
\`\`\`
`;
}

function checkExample(packageName: string, { module }: Model): string {
  return `Check a payload before it is sent. The module of a model loads its own validators and no other model:

\`\`\`js
import { model, request } from ${quote(`${packageName}/${module}`)};

const payload = { model: model.id };
for (const { message } of request.issues(payload)) console.log(message);
\`\`\`
`;
}

function typeExample(packageName: string, { module }: Model): string {
  return `Type it. \`request.is\` tells TypeScript what it has found:

\`\`\`ts
import { request, type Request } from ${quote(`${packageName}/${module}`)};

export function readPayload(text: string): Request {
  const payload: unknown = JSON.parse(text);
  if (request.is(payload)) return payload;
  throw new TypeError(request.issues(payload).map(({ message }) => message).join('\\n'));
}
\`\`\`
`;
}

function findExample(packageName: string, shown: Model | undefined): string {
  const filter = shown?.category === undefined ? '' : `{ category: ${quote(shown.category)} }`;
  if (!shown) {
    return `Find models:

\`\`\`js
import { listModels } from ${quote(packageName)};

console.log(listModels().map(({ id }) => id));
\`\`\`
`;
  }
  const id = quote(shown.id);
  return `Find models, and let an agent call one. The index loads what it is asked for when it is asked:

\`\`\`js
import { listModels, resolveModelId, toolSchema, validate } from ${quote(packageName)};

console.log(listModels(${filter}).map(({ id }) => id));
console.log(resolveModelId(${quote(`${shown.id}x`)}).suggestions);

const tool = await toolSchema(${id}, { format: 'mcp' });
console.log(tool.name, Object.keys(tool.inputSchema.properties));

const { valid, issues } = await validate(${id}, { model: ${id} });
console.log(valid, issues.map(({ message }) => message));
\`\`\`
`;
}

/** A model with a request to check, by preference one that is in use and whose id needs no encoding. */
function exampleModel(
  models: readonly Model[],
  { registry }: EmitContext,
  canCheck: (schema: NodeId) => boolean,
): Model | undefined {
  const operationsOf = operationFinder(registry);
  const usable = models.filter((model) => {
    const request = mainRequest(operationsOf(model));
    return request !== undefined && canCheck(request.schema);
  });
  const inUse = usable.filter(({ status }) => status === undefined || status === 'active');
  const readable = inUse.filter(({ id, module, aliasOf }) => module === `models/${id}` && !aliasOf);
  return readable[0] ?? inUse[0] ?? usable[0];
}
