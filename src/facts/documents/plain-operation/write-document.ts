import type { PageDocument } from '../../../page-document.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { groupBy } from '../../../text.ts';
import type { DescribedOperation, DescribedParameter } from './described-operation.ts';
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
  const writable = described.filter((operation) => isWritable(operation, notebook));
  const [first] = writable;
  if (first === undefined && notebook.problems().length === 0) return [];
  if (first !== undefined) notebook.place('', first.at);
  const byAddress = groupBy(writable, ({ method, path }) => `${method} ${path}`);
  const operations = [...byAddress.values()].flatMap((group) => joinRepeated(group, notebook) ?? []);
  const items = [...groupBy(operations, ({ path }) => path)].map(([path, group]) => {
    const item = group.map((operation) => [operation.method, writeOperation(operation, notebook)]);
    return [path, Object.fromEntries(item)];
  });
  return [
    {
      source: 'page',
      value: { openapi: '3.1.0', info: { title: '', version: '' }, paths: Object.fromEntries(items) },
      operations: operations.map(({ method, path, at }) => ({ method, path, at })),
      places: notebook.places(),
      ...(notebook.problems().length === 0 ? {} : { problems: notebook.problems() }),
    },
  ];
}

/** One operation described several times: all that they list, and demanded only what all of them demand. */
function joinRepeated(
  group: readonly DescribedOperation[],
  notebook: Notebook,
): DescribedOperation | undefined {
  const [first, ...others] = group;
  if (first === undefined || others.length === 0) return first;
  for (const { method, path, at } of others) {
    const what = `${method.toUpperCase()} ${path} is described again; only what all descriptions demand counts`;
    notebook.note({ kind: 'lossy-text', what, at });
  }
  const keyOf = ({ in: location, name }: DescribedParameter): string => `${location} ${name}`;
  const parameters = group.flatMap((operation) => operation.parameters);
  const counts = groupBy(
    group.flatMap((operation) => [...new Set(operation.parameters.map(keyOf))]),
    (key) => key,
  );
  return {
    ...first,
    servers: [...new Set(group.flatMap(({ servers }) => servers))],
    parameters: parameters.map((parameter) => {
      const everywhere = counts.get(keyOf(parameter))?.length === group.length;
      return everywhere ? parameter : { ...parameter, required: undefined, type: withoutDemand(parameter) };
    }),
    responses: group.flatMap(({ responses }) => responses),
    passedOver: group.some(({ passedOver }) => passedOver === true),
    problems: group.flatMap(({ problems }) => problems ?? []),
  };
}

/** A type may say that the value is required, as in `string, required`. */
function withoutDemand({ type }: DescribedParameter): string | undefined {
  return type?.replace(/[\s,;([-]*\b(?:required|mandatory)\b[\])]?/gi, '');
}

function isWritable({ method, at }: DescribedOperation, notebook: Notebook): boolean {
  if (methods.has(method)) return true;
  notebook.note({ kind: 'unknown-value', what: 'method', found: method.toUpperCase(), at });
  return false;
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
