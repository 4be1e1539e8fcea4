import type { CapturedDocument } from '../captured-response.ts';
import type { ContentSchema, NodeId, OperationSchemas, ResponseSchema } from '../schema-graph.ts';
import type { PageOperationSchemas } from './sample-requests.ts';

/** A schema that a document of a response may follow. */
export interface ResponseContent {
  readonly operation: OperationSchemas;
  readonly status: string;
  readonly mediaType: string;
  readonly schema: NodeId;
  readonly at: ContentSchema['at'];
}

/** All schemas that operations give for a document; nothing where one of them does not say all that it answers. */
export function findContents(
  operations: readonly PageOperationSchemas[],
  kind: CapturedDocument['kind'],
  status: string | undefined,
): readonly ResponseContent[] | undefined {
  const found = operations.map((operation) => contentsOf(operation, kind, status));
  const known = found.flatMap((contents) => contents ?? []);
  return found.includes(undefined) || known.length === 0 ? undefined : known;
}

function contentsOf(
  { operation: { source }, schemas }: PageOperationSchemas,
  kind: CapturedDocument['kind'],
  status: string | undefined,
): readonly ResponseContent[] | undefined {
  // What was read from samples is no witness against them.
  if (schemas === undefined || source === 'sample') return undefined;
  const contents = pickResponses(schemas, status).flatMap(([code, { content }]) =>
    Object.entries(content)
      .filter(([mediaType]) => isData(mediaType))
      .map(([mediaType, schema]) => ({ mediaType, schema, code })),
  );
  const streams = contents.filter(({ mediaType }) => isStream(mediaType));
  const fitting = kind === 'chunk' && streams.length > 0 ? streams : contents;
  if (fitting.length === 0) return undefined;
  const found = fitting.flatMap(({ mediaType, code, schema: { schema, complete, at } }) =>
    schema === undefined || !complete ? [] : [{ operation: schemas, status: code, mediaType, schema, at }],
  );
  return found.length === fitting.length ? found : undefined;
}

/** Those of a status, else those of success. */
function pickResponses(
  { responses }: OperationSchemas,
  status: string | undefined,
): readonly (readonly [string, ResponseSchema])[] {
  const entries = Object.entries(responses);
  if (status !== undefined) {
    const names = [status, `${status.charAt(0)}XX`, 'DEFAULT'];
    const name = names.find((one) => entries.some(([code]) => code.toUpperCase() === one));
    return entries.filter(([code]) => code.toUpperCase() === name);
  }
  const successes = entries.filter(([code]) => /^2/.test(code));
  return successes.length > 0 ? successes : entries.filter(([code]) => code === 'default');
}

function isData(mediaType: string): boolean {
  return /json|event-stream|^\*\/\*$/i.test(mediaType);
}

function isStream(mediaType: string): boolean {
  return /event-stream|ndjson|jsonl|json-seq/i.test(mediaType);
}
