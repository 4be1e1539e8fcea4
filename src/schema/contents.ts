import type { ContentSchema, OperationSchemas, ResponseSchema } from '../schema-graph.ts';
import { escapePointer } from '../schema-keywords.ts';
import { addProblem, type Direction } from './conversion.ts';
import { noteExamplesBeside } from './examples.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { listNotedLosses } from './noted-losses.ts';
import { compileSchema, type Located, locate, type OperationReading } from './operation-reading.ts';
import { listLosses } from './vertex.ts';

/** The request body of an operation, one schema per media type. */
export function readRequest(
  reading: OperationReading,
  operation: JsonObject,
  pointer: string,
): OperationSchemas['request'] {
  if (operation.requestBody === undefined) return undefined;
  const body = locate(reading, operation.requestBody, `${pointer}/requestBody`, 'a request body');
  if (body === undefined) return undefined;
  const { required } = body.value;
  return {
    ...(typeof required === 'boolean' ? { required } : {}),
    content: readContents(reading, body, 'request'),
  };
}

/** The responses of an operation by status as written. */
export function readResponses(
  reading: OperationReading,
  operation: JsonObject,
  pointer: string,
): OperationSchemas['responses'] {
  if (operation.responses === undefined) return {};
  const responses = locate(reading, operation.responses, `${pointer}/responses`, 'responses by status');
  if (responses === undefined) return {};
  const read = Object.keys(responses.value)
    .filter((status) => !status.startsWith('x-'))
    .flatMap((status): [string, ResponseSchema][] => {
      const at = `${responses.pointer}/${escapePointer(status)}`;
      const response = locate(reading, responses.value[status], at, 'a response');
      return response === undefined ? [] : [[status, readResponse(reading, response)]];
    });
  return Object.fromEntries(read);
}

function readResponse(reading: OperationReading, response: Located): ResponseSchema {
  const { description } = response.value;
  const content = readContents(reading, response, 'response');
  return typeof description === 'string' ? { description, content } : { content };
}

function readContents(
  reading: OperationReading,
  holder: Located,
  direction: Direction,
): Readonly<Record<string, ContentSchema>> {
  const { content } = holder.value;
  if (content === undefined) return {};
  const at = `${holder.pointer}/content`;
  if (!isObject(content)) {
    const expected = 'an object of media types';
    addProblem(reading, reading, {
      kind: 'invalid-keyword',
      found: content,
      expected,
      pointer: at,
      lost: true,
    });
    return {};
  }
  const read = Object.keys(content).flatMap((mediaType): [string, ContentSchema][] => {
    const pointer = `${at}/${escapePointer(mediaType)}`;
    const located = locate(reading, content[mediaType], pointer, 'a media type object');
    const binary = isBinary(mediaType);
    return located === undefined
      ? []
      : [[mediaType, readContent(reading, located, { direction, binary, json: isJson(mediaType) })]];
  });
  return Object.fromEntries(read);
}

function readContent(
  reading: OperationReading,
  { value, pointer }: Located,
  how: { readonly direction: Direction; readonly binary: boolean; readonly json: boolean },
): ContentSchema {
  // OpenAPI 3.2 describes one event of a stream by `itemSchema`; before it, `schema` was used for that.
  const keyword = value.schema === undefined && value.itemSchema !== undefined ? 'itemSchema' : 'schema';
  const at = { path: reading.document.path, pointer: `${pointer}/${keyword}` };
  if (value[keyword] === undefined) return { complete: true, missing: [], at };
  const { schema, flags } = compileSchema(reading, value[keyword], at.pointer, how);
  const conversion = reading.builder.conversion(reading.document, how.direction, how.binary);
  // Examples of other media types are texts in them, and one of a stream is no event of it.
  if (how.json && keyword === 'schema') noteExamplesBeside(reading, conversion, { value, pointer, schema });
  const noted = reading.document.noted === true ? listNotedLosses(reading.builder.store.nodes, schema) : [];
  const missing = [...listLosses(flags), ...noted];
  return { schema, complete: missing.length === 0, missing, at };
}

function isJson(mediaType: string): boolean {
  return /^(?:application|text)\/(?:[\w.+-]+\+)?json\b/i.test(mediaType);
}

/** Whether a media type carries raw bytes or parts that may be raw bytes, rather than text. */
function isBinary(mediaType: string): boolean {
  return !/^(?:text\/|application\/(?:.*\+)?(?:json|xml|yaml|x-yaml|x-ndjson|jsonl|x-www-form-urlencoded))/i.test(
    mediaType,
  );
}
