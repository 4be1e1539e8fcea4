import { type ContentChoice, chooseOperations } from '../choose-content.ts';
import { chosenContent } from './chosen-content.ts';
import { UnknownOperationError } from './errors.ts';
import { getModel } from './find-models.ts';
import { bundle, loadAll, operationsOf } from './json-schema.ts';
import { mapSchema } from './map-schema.ts';
import { knownId } from './model-ids.ts';
import type { ModelRecord } from './model-record.ts';
import type { Schema, TableOperation } from './schema-module.ts';
import { toolName } from './tool-name.ts';

type Keywords = Record<string, unknown>;

const formats = ['mcp', 'openai', 'openai-responses', 'anthropic'] as const;

/** How tools are described. */
export type ToolFormat = (typeof formats)[number];

/** Which operation, and for whom. */
interface ToolChoice extends Pick<ContentChoice, 'operation' | 'mediaType'> {
  readonly format: ToolFormat;
}

/** Combinations that these formats do not take at the root of a schema. */
const combinations = ['anyOf', 'oneOf', 'allOf', 'enum', 'not', '$ref'];
const longestDescription = 1000;

/** A model as a tool that an agent can call: its input is the payload of the request. */
export async function toolSchema(
  idOrAlias: string,
  { format, operation, mediaType }: Partial<ToolChoice> = {},
): Promise<Keywords> {
  const id = knownId(idOrAlias);
  if (!isFormat(format)) {
    throw new TypeError(`No tool format ${JSON.stringify(format)}; the formats are ${formats.join(', ')}`);
  }
  const operations = await operationsOf(id);
  const [label, meant] = chosenOperation(id, operations, { operation, mediaType });
  const input = asRoot(await inputSchema(id, operations, label, { meant, mediaType }), format);
  const name = toolName(id, operation === undefined ? undefined : label, format);
  const description = describe(id, getModel(id), meant);
  if (format === 'mcp') return { name, description, inputSchema: input };
  if (format === 'anthropic') return { name, description, input_schema: input };
  if (format === 'openai-responses') {
    return { type: 'function', name, description, parameters: input, strict: false };
  }
  return { type: 'function', function: { name, description, parameters: input } };
}

function isFormat(format: string | undefined): format is ToolFormat {
  return formats.some((each) => each === format);
}

type Operations = readonly (readonly [label: string, operation: TableOperation])[];

/** The operation with the request that is meant, else the first. */
function chosenOperation(
  id: string,
  operations: Operations,
  choice: ContentChoice,
): readonly [label: string, operation: TableOperation] {
  const named = chooseOperations(operations, choice.operation) as Operations;
  const hasBody = named.some(([, { request }]) => Object.keys(request ?? {}).length > 0);
  if (named.length > 0 && !hasBody && choice.mediaType === undefined) {
    const [first] = named;
    if (first) return first;
  }
  const { label } = chosenContent(id, operations, choice);
  const found = operations.find(([each]) => each === label);
  if (!found) throw new UnknownOperationError(id, `operation ${JSON.stringify(label)}`, []);
  return found;
}

interface Asked {
  readonly meant: TableOperation;
  readonly mediaType: string | undefined;
}

/** The body where there is nothing else to give; else an object of `body`, `path` and `query`; what authenticates is left out. */
async function inputSchema(
  id: string,
  operations: Operations,
  label: string,
  { meant, mediaType }: Asked,
): Promise<Keywords> {
  const isBodied = Object.keys(meant.request ?? {}).length > 0;
  const body = isBodied
    ? await chosenContent(id, operations, { operation: label, mediaType }).content()
    : undefined;
  const places = ['path', 'query'].flatMap((place) => {
    const parameters = meant.parameters?.filter((parameter) => parameter.in === place) ?? [];
    return parameters.length === 0 ? [] : [{ place, parameters }];
  });
  if (body && places.length === 0) return clean(nameModel(bundle(body), id));
  const all = places.flatMap(({ parameters }) => parameters);
  const loaded = await loadAll(all.map(({ schema }) => schema));
  const schemaOf = new Map(all.map((parameter, index) => [parameter, loaded.schemas[index] ?? true]));
  const { $defs: own = {}, ...bodySchema } = body ? nameModel(bundle(body), id) : {};
  const properties = places.map(({ place, parameters }) => {
    const members = parameters.map((one) => [one.name, schemaOf.get(one) ?? true] as const);
    const required = parameters.filter((one) => one.required || place === 'path').map(({ name }) => name);
    return [place, objectOf(members, required)] as const;
  });
  if (body) properties.push(['body', bodySchema]);
  const $defs = { ...loaded.$defs, ...(own as Keywords) };
  const needed = properties.filter(([place, { required }]) => place === 'body' || isFull(required));
  const schema = objectOf(
    properties,
    needed.map(([place]) => place),
  );
  return clean(Object.keys($defs).length === 0 ? schema : { ...schema, $defs });
}

function objectOf(members: readonly (readonly [string, unknown])[], required: readonly string[]): Keywords {
  return {
    type: 'object',
    properties: Object.fromEntries(members),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}

function isFull(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0;
}

/** Of the ids that share a request, the tool takes its own. */
function nameModel(schema: Keywords, id: string): Keywords {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, unknown>>;
  const model = Object.hasOwn(properties, 'model') ? (properties.model as Keywords) : undefined;
  if (!Array.isArray(model?.enum) || !model.enum.includes(id)) return schema;
  const { default: _, ...kept } = model;
  return { ...schema, properties: { ...properties, model: { ...kept, enum: [id] } } };
}

/** Without our own notes, which cost an agent tokens. */
function clean(schema: Keywords): Keywords {
  return mapSchema(schema as Schema, ({ 'x-docschema': _, ...kept }) => kept) as Keywords;
}

/** A schema whose root is an object without combinations, wherever the format asks for one. */
function asRoot(schema: Keywords, format: ToolFormat): Keywords {
  const { $defs, ...own } = schema;
  const combined = combinations.some((keyword) => own[keyword] !== undefined);
  const isObject = own.type === 'object' || (own.type === undefined && own.properties !== undefined);
  const isTaken = format === 'mcp' ? isObject || own.type === undefined : isObject && !combined;
  // Some refuse objects that do not say which members they have.
  if (isTaken) return { type: 'object', properties: {}, ...schema };
  const wrapped = objectOf([['payload', own]], ['payload']);
  return $defs === undefined ? wrapped : { ...wrapped, $defs };
}

function describe(
  id: string,
  model: ModelRecord | undefined,
  { method, path, summary }: TableOperation,
): string {
  const subject = [model?.name ?? id, model?.developer && `by ${model.developer}`].filter(Boolean).join(' ');
  const what = `${subject} (\`${id}\`): ${summary ?? `${method.toUpperCase()} ${path}`}.`.replace('..', '.');
  const text = [what, model?.description].filter(Boolean).join(' ');
  return text.length > longestDescription ? `${text.slice(0, longestDescription - 1)}…` : text;
}
