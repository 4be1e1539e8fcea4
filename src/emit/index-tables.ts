import { modelFile } from '../module-name.ts';
import type { Model, Operation, OperationContent, OperationParameter } from '../registry-model.ts';
import type { NodeId } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import { bundlePath } from './bundle-files.ts';
import type { EmitContext } from './emitter.ts';
import { emittedModels, operationFinder } from './model-operations.ts';
import { literal, propertyKey } from './source-text.ts';

/** Text of `index/loaders.js`: what loads each model, and other names of models. */
export function loadersText(models: readonly Model[]): string {
  const loaders = models.map(
    ({ id }) => `  [${literal(id)}, () => import(${literal(`../models/${modelFile(id)}.js`)})],\n`,
  );
  const aliases = new Map<string, string>();
  for (const { id, aliasOf } of models) if (aliasOf !== undefined) aliases.set(id, aliasOf);
  const own = new Set(models.map(({ id }) => id));
  for (const { id, aliases: others } of models) {
    for (const alias of others) if (!own.has(alias) && !aliases.has(alias)) aliases.set(alias, id);
  }
  return [
    `export const loaders = /* @__PURE__ */ new Map([\n${loaders.join('')}]);\n`,
    `export const aliases = /* @__PURE__ */ new Map([\n${[...aliases].map((pair) => `  ${literal(pair)},\n`).join('')}]);\n`,
  ].join('');
}

/** Text of `index/schemas.js`: the operations of each model with what loads their schemas. */
export function schemaTableText(context: EmitContext): string {
  const operationsOf = operationFinder(context.registry);
  const loaders = new Map<NodeId, string>();
  const operations = new Map<string, string>();
  const written: string[] = [];
  const loader = (id: NodeId): string => {
    const name = loaders.get(id) ?? `s${loaders.size}`;
    loaders.set(id, name);
    return name;
  };
  const nameOf = (operation: Operation): string => {
    const known = operations.get(operation.key);
    if (known !== undefined) return known;
    const name = `o${operations.size}`;
    operations.set(operation.key, name);
    written.push(`const ${name} = ${operationText(operation, loader)};\n`);
    return name;
  };
  const models = emittedModels(context).map(({ id, ...model }) => {
    const entries = operationsOf({ id, ...model }).map(
      ({ label, operation }) => `[${literal(label)}, ${nameOf(operation)}]`,
    );
    return `  [${literal(id)}, [${entries.join(', ')}]],\n`;
  });
  const imports = [...loaders].map(([id, name]) => {
    const node = context.graph.nodes.get(id);
    return node ? `const ${name} = () => import('../${bundlePath(node)}');\n` : '';
  });
  return `${imports.join('')}${written.join('')}export const table = /* @__PURE__ */ new Map([\n${models.join('')}]);\n`;
}

type Loader = (id: NodeId) => string;

function operationText(
  { key, method, path, summary, request, responses, parameters }: Operation,
  loader: Loader,
): string {
  const members = [
    `key: ${literal(key)}`,
    `method: ${literal(method)}`,
    `path: ${literal(path)}`,
    ...(summary === undefined ? [] : [`summary: ${literal(summary)}`]),
    ...(request === undefined ? [] : [`request: ${contentsText(request.content, loader)}`]),
    `responses: ${responsesText(responses, loader)}`,
    ...(parameters.length === 0 ? [] : [`parameters: ${parametersText(parameters, loader)}`]),
  ];
  return `{ ${members.join(', ')} }`;
}

function responsesText(responses: Operation['responses'], loader: Loader): string {
  const members = Object.entries(responses).map(
    ([status, { content }]) => `${propertyKey(status)}: ${contentsText(content, loader)}`,
  );
  return `{ ${members.join(', ')} }`;
}

function contentsText(contents: Readonly<Record<string, OperationContent>>, loader: Loader): string {
  const members = Object.entries(contents).flatMap(([mediaType, { schema }]) =>
    schema === undefined ? [] : [`${propertyKey(mediaType)}: ${loader(schema)}`],
  );
  return `{ ${members.join(', ')} }`;
}

/** Without those of headers and cookies, which authenticate more often than not. */
function parametersText(parameters: readonly OperationParameter[], loader: Loader): string {
  const sent = parameters.filter((parameter) => parameter.in === 'path' || parameter.in === 'query');
  const texts = [...sent]
    .sort((a, b) => compareText(a.in, b.in))
    .map(({ name, in: place, required, schema }) => {
      const rest = required === undefined ? '' : `, required: ${required}`;
      return `{ name: ${literal(name)}, in: ${literal(place)}${rest}, schema: ${loader(schema)} }`;
    });
  return `[${texts.join(', ')}]`;
}
