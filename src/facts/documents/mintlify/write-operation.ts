import { escapePointer } from '../../../schema-keywords.ts';
import type { Notebook } from '../plain-operation/notebook.ts';
import { writeContent } from '../plain-operation/write-responses.ts';
import type { ShownBodies } from './body-sample.ts';
import type { JsonSchema } from './field-type.ts';
import type { Field } from './fields.ts';
import type { PageRequest } from './find-requests.ts';
import { type SettledField, settleLocations } from './settle-locations.ts';
import { writeParameters, writingOf } from './write-parameters.ts';
import { saysRequired, withNotes, writeObject } from './write-schema.ts';

/** What a page says of one of its operations. */
export interface OperationDescription {
  readonly request: PageRequest;
  readonly fields: readonly Field[];
  readonly bodies: ShownBodies;
  readonly summary?: string;
  readonly description?: string;
  readonly deprecated?: boolean;
}

/** An operation → its OpenAPI operation object; places and problems go to the notebook. */
export function writeOperation(
  described: OperationDescription,
  pointer: string,
  notebook: Notebook,
): JsonSchema {
  const { request, fields, bodies, summary, description, deprecated } = described;
  notebook.place(pointer, request.at);
  const parameters = fields.filter(({ kind }) => kind === 'parameter');
  const settled = settleLocations(parameters, request, bodies);
  noteLocations(settled, notebook);
  const written = writeParameters(settled, request, `${pointer}/parameters`, notebook);
  const requestBody = writeBody(settled, bodies, request, `${pointer}/requestBody`, notebook);
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === true ? { deprecated } : {}),
    ...(request.servers.length === 0 ? {} : { servers: request.servers.map((url) => ({ url })) }),
    ...(written.length === 0 ? {} : { parameters: written }),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: writeResponses(
      fields.filter(({ kind }) => kind === 'response'),
      bodies,
      `${pointer}/responses`,
      notebook,
    ),
  };
}

/** Said once for each wrong location that fields of an operation have. */
function noteLocations(settled: readonly SettledField[], notebook: Notebook): void {
  for (const written of ['query', 'path'] as const) {
    const wrong = settled.filter(
      ({ field, location, inferredFrom }) =>
        field.location === written && location !== written && inferredFrom !== undefined,
    );
    const [first] = wrong;
    if (first === undefined) continue;
    const names = wrong.length === 1 ? `\`${first.field.name}\` is` : `${wrong.length} fields are`;
    const what = `${names} said to be in the ${written}, which the request of the page contradicts; read as \`${first.location}\``;
    notebook.note({ kind: 'lossy-text', what, at: first.field.attributes[written]?.at ?? first.field.at });
  }
}

function writeBody(
  settled: readonly SettledField[],
  bodies: ShownBodies,
  request: PageRequest,
  pointer: string,
  notebook: Notebook,
): JsonSchema | undefined {
  const inBody = settled.filter(({ location }) => location === 'body');
  const [first] = inBody;
  if (first === undefined) {
    const { content } =
      bodies.requests.length === 0 || request.method === 'get'
        ? {}
        : writeContent(bodies.requests, `${pointer}/content`, notebook);
    return content === undefined ? undefined : { content };
  }
  const mediaType = bodies.mediaType ?? 'application/json';
  const at = `${pointer}/content/${escapePointer(mediaType)}/schema`;
  notebook.place(pointer, first.field.at);
  notebook.place(at, first.field.at);
  const object = writeObject(
    inBody.map(({ field }) => field),
    at,
    writingOf(inBody, notebook),
  );
  const { inferredFrom } = request;
  const schema =
    inferredFrom === undefined ? object : withNotes(object, [], { inferred: { operation: inferredFrom } });
  return {
    ...(object.required === undefined ? {} : { required: true }),
    content: { [mediaType]: { schema } },
  };
}

function writeResponses(
  fields: readonly Field[],
  bodies: ShownBodies,
  pointer: string,
  notebook: Notebook,
): JsonSchema {
  const statuses = [...new Set(bodies.responses.map(({ status }) => status))];
  const responses = new Map<string, JsonSchema>();
  const [first] = fields;
  const success = statuses.find((status) => status.startsWith('2')) ?? '2XX';
  if (first !== undefined) {
    const at = `${pointer}/${success}/content/application~1json/schema`;
    notebook.place(`${pointer}/${success}`, first.at);
    const writing = { ...writingOf([], notebook), isRequired: saysRequired };
    responses.set(success, {
      description: '',
      content: { 'application/json': { schema: writeObject(fields, at, writing) } },
    });
  }
  for (const status of statuses) {
    if (responses.has(status)) continue;
    const examples = bodies.responses.flatMap((one) => (one.status === status ? [one.example] : []));
    responses.set(status, {
      description: '',
      ...writeContent(examples, `${pointer}/${status}/content`, notebook),
    });
  }
  return Object.fromEntries(responses);
}
