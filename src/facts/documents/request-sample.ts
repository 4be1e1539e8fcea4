import type { PageDocument } from '../../page-document.ts';
import type { Span } from '../../place.ts';
import { knownText, type SampleRequest } from '../../sample-request.ts';
import { escapePointer } from '../../schema-keywords.ts';
import { listShownOperations, type ShownOperation } from './request-sample/shown-operation.ts';
import { describeMembers, type Json, type NotePlace, sampleOrigin } from './request-sample/value-schema.ts';
import { type StatedOfPage, writeBody } from './request-sample/write-body.ts';

/** The requests of a page's samples → the operations they show: one document, or none. */
export function readRequestSamples(
  requests: readonly SampleRequest[],
  stated: StatedOfPage,
): readonly PageDocument[] {
  const operations = listShownOperations(requests);
  const [first] = operations;
  if (first === undefined) return [];
  const places = new Map<string, Span>([['', first.at]]);
  const place: NotePlace = (pointer, at) => {
    if (at !== undefined && !places.has(pointer)) places.set(pointer, at);
  };
  const paths = new Map<string, Map<string, Json>>();
  for (const operation of operations) {
    const item = paths.get(operation.path) ?? new Map<string, Json>();
    paths.set(operation.path, item.set(operation.method, writeOperation(operation, stated, place)));
  }
  const items = [...paths].map(([path, item]) => [path, Object.fromEntries(item)]);
  const isBearer = operations.some(sendsBearer);
  return [
    {
      source: 'sample',
      value: {
        openapi: '3.1.0',
        info: { title: '', version: '' },
        paths: Object.fromEntries(items),
        ...(isBearer
          ? { components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } } }
          : {}),
      },
      operations: operations.map(({ method, path, at }) => ({ method, path, at })),
      places: Object.fromEntries(places),
    },
  ];
}

function writeOperation(operation: ShownOperation, stated: StatedOfPage, place: NotePlace): Json {
  const { method, path, servers, requests, at } = operation;
  const pointer = `/paths/${escapePointer(path)}/${method}`;
  place(pointer, at);
  const payloads = requests.map(({ payload }) => payload);
  const requestBody = writeBody(payloads, `${pointer}/requestBody`, stated, place);
  const parameters = writeQuery(requests, `${pointer}/parameters`, place);
  return {
    servers: servers.map((url) => ({ url })),
    ...(sendsBearer(operation) ? { security: [{ bearer: [] }] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: {},
    'x-docschema': { inferred: { method: sampleOrigin, path: sampleOrigin, servers: sampleOrigin } },
  };
}

function writeQuery(requests: readonly SampleRequest[], pointer: string, place: NotePlace): readonly Json[] {
  const members = requests.flatMap(({ query }) => query.members);
  const schemas = Object.entries(describeMembers(members, pointer, () => {}));
  return schemas.map(([name, schema], index) => {
    place(`${pointer}/${index}`, members.find((member) => member.name === name)?.nameAt);
    return { name, in: 'query', schema };
  });
}

/** Whether every call of an operation sends a bearer token. */
function sendsBearer({ requests }: ShownOperation): boolean {
  return requests.every(({ headers }) =>
    headers.members.some(({ name, value }) => {
      if (name.toLowerCase() !== 'authorization') return false;
      if (value.kind === 'literal') return /^Bearer\b/.test(String(value.value));
      return (
        value.kind === 'unknown' &&
        /^Bearer /.test(knownText({ parts: value.parts?.slice(0, 1) ?? [] }) ?? '')
      );
    }),
  );
}
