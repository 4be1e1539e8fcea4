import type { PageDocument } from '../../../page-document.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import type { DescribedOperation } from './described-operation.ts';
import { createNotebook, type Notebook } from './notebook.ts';
import type { JsonSchema } from './parameter-schema.ts';
import { writeParameters } from './write-parameters.ts';
import { writeRequest } from './write-request.ts';
import { writeResponses } from './write-responses.ts';

/** Methods that OpenAPI has. */
const methods = new Set(['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace']);

/** Operations that a page describes → documents: one, or none where nothing is described. */
export function writeDocuments(described: readonly DescribedOperation[]): readonly PageDocument[] {
  const notebook = createNotebook();
  const operations = described.filter((operation) => isWritable(operation, notebook));
  const [first] = operations;
  if (first === undefined && notebook.problems().length === 0) return [];
  if (first !== undefined) notebook.place('', first.at);
  const paths = new Map<string, Map<string, JsonSchema>>();
  const kept: DescribedOperation[] = [];
  for (const operation of operations) {
    const item = paths.get(operation.path) ?? new Map<string, JsonSchema>();
    paths.set(operation.path, item);
    if (item.has(operation.method)) {
      notebook.note({ kind: 'lossy-text', what: repeatedWords(operation), at: operation.at });
      continue;
    }
    item.set(operation.method, writeOperation(operation, notebook));
    kept.push(operation);
  }
  const items = [...paths].map(([path, item]) => [path, Object.fromEntries(item)]);
  return [
    {
      source: 'page',
      value: { openapi: '3.1.0', info: { title: '', version: '' }, paths: Object.fromEntries(items) },
      operations: kept.map(({ method, path, at }) => ({ method, path, at })),
      places: notebook.places(),
      ...(notebook.problems().length === 0 ? {} : { problems: notebook.problems() }),
    },
  ];
}

function isWritable({ method, at }: DescribedOperation, notebook: Notebook): boolean {
  if (methods.has(method)) return true;
  notebook.note({ kind: 'unknown-value', what: 'method', found: method.toUpperCase(), at });
  return false;
}

function repeatedWords({ method, path }: DescribedOperation): string {
  return `${method.toUpperCase()} ${path} is described again; its first description counts`;
}

function writeOperation(operation: DescribedOperation, notebook: Notebook): JsonSchema {
  const { method, path, servers, summary, description, at } = operation;
  const pointer = `/paths/${escapePointer(path)}/${method}`;
  notebook.place(pointer, at);
  for (const problem of operation.problems ?? []) notebook.note(problem);
  const parameters = writeParameters(operation, `${pointer}/parameters`, notebook);
  const requestBody = writeRequest(operation, `${pointer}/requestBody`, notebook);
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(servers.length === 0 ? {} : { servers: servers.map((url) => ({ url })) }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: writeResponses(operation.responses, `${pointer}/responses`, notebook),
  };
}
