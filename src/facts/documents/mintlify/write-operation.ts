import { escapePointer } from '../../../schema-keywords.ts';
import type { Notebook } from '../plain-operation/notebook.ts';
import { listPathParameters } from '../plain-operation/operation-target.ts';
import { writeContent } from '../plain-operation/write-responses.ts';
import type { ShownBodies } from './body-sample.ts';
import { growTree } from './field-tree.ts';
import type { Field } from './fields.ts';
import type { PageRequest } from './find-requests.ts';
import { type SettledField, settleLocations } from './settle-locations.ts';
import { saysRequired, withNotes, writeField, writeObject } from './write-schema.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** What a page says of one of its operations. */
export interface OperationDescription {
  readonly request: PageRequest;
  readonly fields: readonly Field[];
  readonly bodies: ShownBodies;
  readonly summary?: string;
  readonly description?: string;
}

/** An operation → its OpenAPI operation object; places and problems go to the notebook. */
export function writeOperation(
  described: OperationDescription,
  pointer: string,
  notebook: Notebook,
): JsonObject {
  const { request, fields, bodies, summary, description } = described;
  notebook.place(pointer, request.at);
  const parameters = fields.filter(({ kind }) => kind === 'parameter');
  const settled = settleLocations(parameters, request, bodies);
  noteLocations(settled, notebook);
  const written = writeParameters(settled, request, `${pointer}/parameters`, notebook);
  const requestBody = writeBody(settled, bodies, request, `${pointer}/requestBody`, notebook);
  return {
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
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

function writeParameters(
  settled: readonly SettledField[],
  request: PageRequest,
  pointer: string,
  notebook: Notebook,
): readonly JsonObject[] {
  const own = new Map<string, SettledField>();
  for (const one of settled) {
    const key = `${one.location} ${one.field.name}`;
    if (one.location !== 'body' && !own.has(key)) own.set(key, one);
  }
  const written = [...own.values()].map((one, index): JsonObject => {
    const at = `${pointer}/${index}`;
    const { field, location } = one;
    notebook.place(at, field.at);
    const { description, ...schema } = writeField(
      field,
      growTree(field.children),
      `${at}/schema`,
      writingOf([one], notebook),
    );
    const required = location === 'path' || (saysRequired(field) && !one.unsure);
    const name = location === 'path' ? field.name.replace(/^[:{<]|[}>]$/g, '') : field.name;
    return {
      name,
      in: location,
      ...(description === undefined ? {} : { description }),
      ...(required ? { required } : {}),
      schema,
    };
  });
  const named = new Set(
    written.flatMap(({ name, in: location }) => (location === 'path' ? String(name) : [])),
  );
  const others = listPathParameters(request.path).filter((name) => !named.has(name));
  return [...written, ...others.map(writeUndescribed)];
}

function writeUndescribed(name: string): JsonObject {
  const schema = withNotes({}, ['type-unknown'], { inferred: { name: 'the path' } });
  return { name, in: 'path', required: true, schema };
}

function writingOf(settled: readonly SettledField[], notebook: Notebook): Parameters<typeof writeObject>[2] {
  const byField = new Map(settled.map((one) => [one.field, one]));
  return {
    notebook,
    notesOf: (field) => {
      const { inferredFrom, unsure } = byField.get(field) ?? {};
      return {
        ...(inferredFrom === undefined ? {} : { inferred: { in: inferredFrom } }),
        ...(unsure === true ? { missing: ['parameter-location'] } : {}),
      };
    },
    // What may be no part of the body cannot be demanded of it.
    isRequired: (field) => saysRequired(field) && byField.get(field)?.unsure !== true,
  };
}

function writeBody(
  settled: readonly SettledField[],
  bodies: ShownBodies,
  request: PageRequest,
  pointer: string,
  notebook: Notebook,
): JsonObject | undefined {
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
): JsonObject {
  const statuses = [...new Set(bodies.responses.map(({ status }) => status))];
  const responses = new Map<string, JsonObject>();
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
