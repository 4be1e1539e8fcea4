import type { Model } from '../../registry-model.ts';
import type { EmitContext } from '../emitter.ts';
import { mainRequest, operationFinder } from '../model-operations.ts';
import { quote } from './markdown.ts';

/** The section that shows how to use the package, with programs that run as they stand. */
export function examples(models: readonly Model[], context: EmitContext): string {
  const { packageName } = context.options;
  const shown = exampleModel(models, context);
  const programs = [findExample(packageName, shown ?? models[0])];
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
  const load = shown
    ? `console.log(getModel(${quote(shown.id)}).page);

const { operations } = await loadModel(${quote(shown.id)});
console.log(Object.keys(operations));
`
    : '';
  return `Find models. The index holds the records and loads a model when it is asked for one:

\`\`\`js
import { ${shown ? 'getModel, listModels, loadModel' : 'listModels'} } from ${quote(packageName)};

console.log(listModels(${filter}).map(({ id }) => id));
${load}\`\`\`
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
