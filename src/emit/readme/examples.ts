import type { Model } from '../../registry-model.ts';
import type { EmitContext } from '../emitter.ts';
import { mainRequest, operationFinder } from '../model-operations.ts';
import { quote } from './markdown.ts';

/** The section that shows how to use the package, with programs that run as they stand. */
export function examples(models: readonly Model[], context: EmitContext): string {
  const { packageName } = context.options;
  const shown = exampleModel(models, context);
  const programs = [findExample(packageName, shown)];
  if (shown) programs.unshift(checkExample(packageName, shown), typeExample(packageName, shown));
  return `## Use\n\n${programs.join('\n')}`;
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
function exampleModel(models: readonly Model[], { registry, validators }: EmitContext): Model | undefined {
  const operationsOf = operationFinder(registry);
  const usable = models.filter((model) => {
    const request = mainRequest(operationsOf(model));
    return request !== undefined && validators.stem(request.schema) !== undefined;
  });
  const inUse = usable.filter(({ status }) => status === undefined || status === 'active');
  const readable = inUse.filter(({ id, module, aliasOf }) => module === `models/${id}` && !aliasOf);
  return readable[0] ?? inUse[0] ?? usable[0];
}
