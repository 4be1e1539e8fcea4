import { isRecord, type Source, valueAt } from '../../interpreter/source.ts';
import { printRow, splitLines } from './print-rows.ts';
import { printSample } from './print-sample.ts';
import {
  listAlternatives,
  listProperties,
  type RenderedEra,
  resolve,
  showType,
  type View,
} from './schema-view.ts';

/** Which operation of a document is printed, and as which generation of the renderer prints it. */
export interface RenderOptions {
  readonly method: string;
  readonly path: string;
  readonly era: RenderedEra;
  /** Prints the generated request too. */
  readonly hasSample?: boolean;
}

/** An operation of an OpenAPI document → the text that a browser shows of its GitBook page. */
export function renderGitbook(document: unknown, { method, path, era, hasSample }: RenderOptions): string {
  const view: View = { document, era };
  const pathItem = valueAt(document, `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const item = isRecord(pathItem) ? pathItem : {};
  const operation = resolve(view, item[method]);
  const lines = [
    'Chat completion',
    '',
    'What this page is about is said here, in a sentence of its own.',
    '',
    'API Schema',
    '',
    method,
    '',
    ...printText(operation.description),
    ...printParameters(view, [...list(item.parameters), ...list(operation.parameters)]),
    ...printBody(view, operation),
    ...printResponses(view, operation),
    method,
    ...(hasSample === true ? printRequest(view, operation, { method, path }) : [path]),
    '',
    'Last updated',
    '',
    'Was this helpful?',
  ];
  return `${lines.join('\n')}\n`;
}

function printRequest(
  view: View,
  operation: Source,
  { method, path }: { readonly method: string; readonly path: string },
): string[] {
  const body = resolve(view, operation.requestBody);
  const [content] = Object.values(isRecord(body.content) ? body.content : {});
  if (!isRecord(content)) return [path];
  return printSample(view, method, path, resolve(view, content.schema));
}

const groups = [
  ['path', 'Path parameters'],
  ['query', 'Query parameters'],
  ['header', 'Header parameters'],
  ['cookie', 'cookie'],
] as const;

function printParameters(view: View, parameters: readonly unknown[]): string[] {
  const resolved = parameters.map((parameter) => resolve(view, parameter));
  return groups.flatMap(([place, label]) => {
    const own = resolved.filter((parameter) => parameter.in === place && typeof parameter.name === 'string');
    if (own.length === 0) return [];
    return [label, ...own.flatMap((parameter) => printParameter(view, parameter))];
  });
}

function printParameter(view: View, parameter: Source): string[] {
  const { description, deprecated } = parameter;
  const schema = resolve(view, parameter.schema);
  const shown = {
    ...schema,
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
  return printRow(view, {
    name: String(parameter.name),
    schema: shown,
    required: parameter.required === true,
  });
}

function printBody(view: View, operation: Source): string[] {
  const body = resolve(view, operation.requestBody);
  const [entry] = Object.entries(isRecord(body.content) ? body.content : {});
  if (entry === undefined) return [];
  const [mediaType, content] = entry;
  const schema = resolve(view, isRecord(content) ? content.schema : undefined);
  const rows = listProperties(view, schema);
  const type = schema.type === 'array' ? showType(view, schema) : '';
  const label = type === '' ? ['Body', mediaType] : [`Body${type}`, mediaType];
  const alternatives = listAlternatives(view, schema);
  if (rows.length === 0 || alternatives !== undefined) {
    return [...label, ...printRow(view, { schema, required: false })];
  }
  return [...label, ...printText(schema.description), ...rows.flatMap((row) => printRow(view, row))];
}

function printResponses(view: View, operation: Source): string[] {
  const responses = Object.entries(isRecord(operation.responses) ? operation.responses : {});
  if (responses.length === 0) return [];
  return ['Responses', ...responses.flatMap(([status, response]) => printResponse(view, status, response))];
}

function printResponse(view: View, status: string, response: unknown): string[] {
  const { description } = resolve(view, response);
  const text = typeof description === 'string' ? splitLines(description)[0] : undefined;
  return text === undefined ? [`${status}Success`] : [status, '', text, ''];
}

function printText(text: unknown): string[] {
  return typeof text === 'string' ? splitLines(text).flatMap((line) => [line, '']) : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
