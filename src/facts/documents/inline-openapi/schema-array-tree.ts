import { normaliseSchema, normaliseSchemas } from './schema-array-schema.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is the tree that Mintlify wrote in 2025 instead of an OpenAPI document. */
export function isSchemaArrayTree(value: Fields): boolean {
  const { paths } = value;
  if (!isRecord(paths) || value.openapi !== undefined) return false;
  return typeof paths.path === 'string' && typeof paths.method === 'string' && isRecord(paths.request);
}

/** That tree → the OpenAPI document it was made from, as far as it keeps it. */
export function readSchemaArrayTree(tree: Fields): Fields {
  const paths = recordOf(tree.paths);
  const request = recordOf(paths.request);
  const { schemes, requirements } = readSecurity(listOf(request.security));
  const { schemas } = recordOf(tree.components);
  const operation = {
    ...(paths.deprecated === true ? { deprecated: true } : {}),
    parameters: readParameters(recordOf(request.parameters)),
    ...readBody(recordOf(request.body)),
    responses: readResponses(recordOf(paths.response)),
    ...(requirements.length === 0 ? {} : { security: requirements }),
  };
  return {
    openapi: usesNullable(tree) ? '3.0.3' : '3.1.0',
    info: { title: '', version: '' },
    ...(Array.isArray(paths.servers) ? { servers: paths.servers } : {}),
    paths: fieldsOf([[String(paths.path), fieldsOf([[String(paths.method).toLowerCase(), operation]])]]),
    components: {
      ...(isRecord(schemas)
        ? {
            schemas: fieldsOf(
              Object.entries(schemas).map(([name, schema]) => [name, normaliseSchema(schema)]),
            ),
          }
        : {}),
      securitySchemes: schemes,
    },
  };
}

/** Only a document before 3.1 has `nullable`. */
function usesNullable(tree: Fields): boolean {
  return JSON.stringify(tree).includes('"nullable":true');
}

function readParameters(groups: Fields): readonly Fields[] {
  return ['path', 'query', 'header', 'cookie'].flatMap((location) =>
    Object.entries(recordOf(groups[location])).map(([name, parameter]) => {
      const { schemas, isRequired } = normaliseSchemas(recordOf(parameter).schema);
      const { description } = recordOf(listOf(recordOf(parameter).schema)[0]);
      return {
        name,
        in: location,
        ...(location === 'path' || isRequired ? { required: true } : {}),
        ...(typeof description === 'string' ? { description } : {}),
        schema: schemas,
      };
    }),
  );
}

function readBody(body: Fields): Fields {
  const content = readContent(body);
  if (Object.keys(content).length === 0) return {};
  const isRequired = Object.values(body).some(
    (media) => normaliseSchemas(recordOf(media).schemaArray).isRequired,
  );
  return { requestBody: { ...(isRequired ? { required: true } : {}), content } };
}

function readResponses(responses: Fields): Fields {
  return fieldsOf(
    Object.entries(responses).map(([status, media]) => {
      const described = Object.values(recordOf(media)).map((each) => recordOf(each).description);
      const description = described.find((each) => typeof each === 'string') ?? '';
      return [status, { description, content: readContent(recordOf(media)) }];
    }),
  );
}

/** Media types with their schemas; the placeholder stands for no content. */
function readContent(content: Fields): Fields {
  return fieldsOf(
    Object.entries(content).flatMap(([type, media]) => {
      if (!type.includes('/') || type.startsWith('_mintlify/')) return [];
      return [[type, { schema: normaliseSchemas(recordOf(media).schemaArray).schemas }]];
    }),
  );
}

function readSecurity(alternatives: readonly unknown[]): {
  readonly schemes: Fields;
  readonly requirements: readonly Fields[];
} {
  const named = alternatives.flatMap((alternative) => {
    const { title, parameters } = recordOf(alternative);
    const schemes = ['header', 'query', 'cookie'].flatMap((location) =>
      Object.entries(recordOf(recordOf(parameters)[location])).map(([name, scheme]) =>
        toScheme(name, location, recordOf(scheme)),
      ),
    );
    const [scheme] = schemes;
    return scheme === undefined || schemes.length > 1 ? [] : [{ title: String(title ?? 'auth'), scheme }];
  });
  return {
    schemes: fieldsOf(named.map(({ title, scheme }) => [title, scheme])),
    requirements: named.map(({ title }) => fieldsOf([[title, []]])),
  };
}

function toScheme(name: string, location: string, { type, scheme, description }: Fields): Fields {
  const described = typeof description === 'string' ? { description } : {};
  if (type === 'http') return { type, scheme: String(scheme ?? 'bearer'), ...described };
  if (type === 'oauth2') return { type, flows: {}, ...described };
  return { type: 'apiKey', in: location, name, ...described };
}

function fieldsOf(entries: readonly (readonly [string, unknown])[]): Fields {
  return Object.fromEntries(entries);
}

function recordOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
