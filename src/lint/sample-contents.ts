import type { LocatedMember, LocatedValue } from '../located-value.ts';
import type { SampleRequest } from '../sample-request.ts';
import type { ContentSchema, NodeId, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import type { ListedRequest, PageOperationSchemas } from './sample-requests.ts';

/** An operation that a request is for, and what of it the payload must be. */
export interface JudgedOperation {
  readonly target: PageOperationSchemas & Required<Pick<PageOperationSchemas, 'schemas'>>;
  /** Media type, and the schema of it. */
  readonly mediaType: string;
  readonly content: ContentSchema;
}

/**
 * The operations that a request is held against. None where one of those that it can be for is not known as a whole: it
 * may be the one that accepts it. A request that calls something else is held against the only operation of its page
 * that takes a payload: there is nothing else that it can have been written from.
 */
export function judgedOperations(listed: ListedRequest): readonly JudgedOperation[] {
  const { request } = listed;
  const targets = listed.operations.length > 0 ? listed.operations : onlyTaking(listed);
  const judged = targets.flatMap((target): readonly JudgedOperation[] => {
    const { operation, schemas } = target;
    if (schemas === undefined || operation.source === 'sample') return [];
    const found = Object.entries(schemas.request?.content ?? {}).find(([mediaType]) =>
      isSentAs(request, mediaType),
    );
    if (found === undefined || found[1].schema === undefined || !found[1].complete) return [];
    return [{ target: { operation, schemas }, mediaType: found[0], content: found[1] }];
  });
  return judged.length < targets.length ? [] : judged;
}

/** The only operation of a page that takes a payload, where that of the request is none of the page. */
function onlyTaking({ request, pageOperations }: ListedRequest): readonly PageOperationSchemas[] {
  const { method, url, kind } = request;
  if (kind !== 'http' || url === undefined) return [];
  const taking = pageOperations.filter(
    ({ operation, schemas }) =>
      operation.source !== 'sample' &&
      (schemas === undefined ? operation.method !== 'get' : schemas.request !== undefined),
  );
  const isSameMethod = method === undefined || taking[0]?.operation.method === method.value;
  return taking.length === 1 && isSameMethod ? taking : [];
}

/** The media types that an operation takes, where a payload is sent as none of them. */
export function otherMediaTypes(listed: ListedRequest): readonly string[] {
  const { request, operations } = listed;
  if (!isWrittenOut(request)) return [];
  const taken = operations.flatMap(({ operation, schemas }) =>
    schemas === undefined || operation.source === 'sample'
      ? ['*/*']
      : Object.keys(schemas.request?.content ?? {}),
  );
  return taken.some((mediaType) => mediaType.includes('*') || isSentAs(request, mediaType))
    ? []
    : [...new Set(taken)];
}

/**
 * A file that the operations of a form with files take as a field, though their documents have it in JSON, which holds no
 * bytes: then it is the document that is wrong, and not the sample.
 */
export function fileField({ request, operations }: ListedRequest, graph: SchemaGraph): string | undefined {
  if (request.payload.kind !== 'multipart') return undefined;
  return operations
    .flatMap(({ schemas }) => Object.values(schemas?.request?.content ?? {}))
    .map(({ schema }) => (schema === undefined ? undefined : graph.nodes.get(schema)?.keywords.properties))
    .flatMap((properties) => Object.entries((properties ?? {}) as Readonly<Record<string, NodeId>>))
    .find(([, id]) => holdsBytes(graph.nodes.get(id)?.keywords))?.[0];
}

/** What `format: binary` is in the graph: a text that says what it is, and not how bytes are written in it. */
function holdsBytes(keywords: SchemaNode['keywords'] | undefined): boolean {
  return keywords?.contentMediaType === 'application/octet-stream' && keywords.contentEncoding === undefined;
}

/** Client libraries choose a media type themselves, and of other text none is known. */
function isWrittenOut({ payload, kind }: SampleRequest): boolean {
  return (
    kind === 'http' && (payload.kind === 'json' || payload.kind === 'form' || payload.kind === 'multipart')
  );
}

const json = /^(?:application|text)\/(?:[\w.+-]+\+)?json\b/i;

function isSentAs({ payload }: SampleRequest, mediaType: string): boolean {
  switch (payload.kind) {
    case 'json':
      return json.test(mediaType);
    case 'form':
      return mediaType.startsWith('application/x-www-form-urlencoded');
    case 'multipart':
      return mediaType.startsWith('multipart/');
    case 'arguments':
      return json.test(mediaType) || mediaType.startsWith('multipart/');
    default:
      return false;
  }
}

/** What is held against the schema of an operation: of the arguments of a client library, those that are not in the URL. */
export function sentValue(
  { payload }: SampleRequest,
  { target }: Pick<JudgedOperation, 'target'>,
): LocatedValue | undefined {
  if (payload.kind === 'none' || payload.kind === 'unknown' || payload.kind === 'text') return undefined;
  const { value } = payload;
  if (value.kind !== 'object') return payload.kind === 'json' ? value : undefined;
  if (payload.kind === 'arguments') {
    const elsewhere = new Set(target.schemas.parameters.map(({ name }) => name));
    return { ...value, members: value.members.filter(({ name }) => !elsewhere.has(name)) };
  }
  return payload.kind === 'json' ? value : readFields(value);
}

/** Forms hold text: one that reads as another JSON value may be sent for that, and a name may be a way inside. */
function readFields(fields: Extract<LocatedValue, { kind: 'object' }>): LocatedValue {
  const plain = fields.members.filter(({ name }) => !name.includes('['));
  return {
    ...fields,
    members: plain.map(readField),
    open: fields.open || plain.length < fields.members.length,
  };
}

function readField(field: LocatedMember): LocatedMember {
  const { value } = field;
  const isText = value.kind === 'literal' && typeof value.value === 'string';
  if (!isText || !/^\s*(?:[-\d[{"]|true\b|false\b|null\b)/.test(String(value.value))) return field;
  return { ...field, value: { kind: 'unknown', ...(value.at && { at: value.at }) } };
}
