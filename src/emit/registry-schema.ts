const strings = { type: 'array', items: { type: 'string' } };
const count = { type: 'integer', minimum: 0 };

function object(
  description: string,
  required: readonly string[],
  properties: Readonly<Record<string, unknown>>,
) {
  return { description, type: 'object', required, properties, additionalProperties: false };
}

const place = object('A point in a page or configuration file.', ['path', 'line', 'column'], {
  path: { description: 'Relative to the docs folder, with `/`.', type: 'string' },
  line: { description: 'Counts from 1.', type: 'integer', minimum: 1 },
  column: { description: 'Counts from 1, in UTF-16 units.', type: 'integer', minimum: 1 },
});

const specPlace = object('A value inside an OpenAPI document.', ['path', 'pointer'], {
  path: { description: 'Relative to the docs folder, with `/`.', type: 'string' },
  pointer: { description: 'JSON pointer (RFC 6901).', type: 'string' },
});

const model = object(
  'One model, under one id.',
  ['id', 'module', 'aliases', 'page', 'at', 'alsoAt', 'operations', 'inferred'],
  {
    id: { description: 'Exactly as the pages write it.', type: 'string', minLength: 1 },
    module: { description: 'Package subpath that imports the model.', type: 'string', pattern: '^models/' },
    name: { description: 'Name for people.', type: 'string' },
    developer: { description: 'Who makes the model.', type: 'string' },
    category: {
      description: 'Kind of model, such as the section of the documentation it stands in.',
      type: 'string',
    },
    status: { description: 'Absent where the pages say nothing.', enum: ['active', 'deprecated', 'retired'] },
    aliases: { description: 'Other ids of the same model.', ...strings },
    aliasOf: { description: 'The id that this one is another name of.', type: 'string' },
    replacement: { description: 'What to use in place of a deprecated or retired model.', type: 'string' },
    hidden: { description: 'Every page of the model is hidden.', const: true },
    page: { description: 'First page, by path, that is not hidden.', type: 'string' },
    at: { description: 'Where that page names the id.', $ref: '#/$defs/place' },
    alsoAt: {
      description: 'Where other pages name the id.',
      type: 'array',
      items: { $ref: '#/$defs/place' },
    },
    operations: { description: 'Keys of its operations, sorted.', ...strings },
    playground: { description: 'Address where the model can be tried.', type: 'string' },
    inferred: {
      description: 'Which of the fields above were inferred, and from what.',
      type: 'object',
      additionalProperties: { type: 'string' },
    },
  },
);

const content = object('One media type of a request or response.', ['complete', 'missing'], {
  schema: {
    description:
      'Reference to a JSON Schema, relative to this file; absent where the documentation gives none, or the package holds none.',
    type: 'string',
    format: 'uri-reference',
  },
  complete: { description: 'Whether the schema says all that the source is known to say.', type: 'boolean' },
  missing: { description: 'What is known to be missing.', ...strings },
});

const contents = {
  description: 'By media type.',
  type: 'object',
  additionalProperties: { $ref: '#/$defs/content' },
};

const parameter = object('A parameter outside the request body.', ['name', 'in'], {
  name: { description: 'As the document writes it.', type: 'string' },
  in: { description: 'Where it is sent.', enum: ['path', 'query', 'header', 'cookie'] },
  required: { description: 'Absent where the documentation does not say.', type: 'boolean' },
  schema: {
    description: 'Reference to a JSON Schema, relative to this file; absent where the package holds none.',
    type: 'string',
    format: 'uri-reference',
  },
});

const request = object('The body of the request.', ['content'], {
  required: { description: 'Absent where the documentation does not say.', type: 'boolean' },
  content: contents,
});

const response = object('One answer of the operation.', ['content'], {
  description: { description: 'When it is sent.', type: 'string' },
  content: contents,
});

const securityAlternative = object('All that must hold at once for one way of authenticating.', ['schemes'], {
  schemes: {
    description: 'Security schemes with their scopes.',
    type: 'array',
    items: object('One security scheme.', ['name', 'scopes'], {
      name: { description: 'Name in the document.', type: 'string' },
      scopes: { description: 'Scopes that are needed.', ...strings },
      scheme: {
        description: 'The OpenAPI Security Scheme Object; absent where the document does not define it.',
        type: 'object',
      },
    }),
  },
});

const unresolved = object('Why the operation could not be read.', ['reason'], {
  reason: {
    description: 'What is wrong with the link.',
    enum: [
      'missing',
      'only-case-differs',
      'external',
      'broken-link',
      'no-link',
      'outside-root',
      'not-openapi',
      'path-absent',
      'method-absent',
      'ambiguous',
      'operation-absent',
    ],
  },
  link: { description: 'As the page writes it.', type: 'string' },
  candidate: {
    description: 'The only thing that it can have meant; never used in its place.',
    type: 'string',
  },
});

const operation = object(
  'One operation of the API.',
  ['key', 'method', 'path', 'servers', 'security', 'models', 'source', 'at', 'parameters', 'responses'],
  {
    key: { description: 'Opaque and stable.', type: 'string', minLength: 1 },
    method: { description: 'HTTP method in lower case.', type: 'string' },
    path: { description: 'Path template.', type: 'string' },
    servers: { description: 'Addresses that the path is appended to.', ...strings },
    security: {
      description: 'Ways of authenticating, any of which suffices.',
      type: 'array',
      items: { $ref: '#/$defs/securityAlternative' },
    },
    models: { description: 'Ids of the models that it serves, sorted.', ...strings },
    source: { description: 'What it was read from.', enum: ['spec', 'page', 'rendered', 'sample'] },
    at: {
      description: 'Where it is declared.',
      oneOf: [{ $ref: '#/$defs/specPlace' }, { $ref: '#/$defs/place' }],
    },
    parameters: {
      description: 'Path, query, header and cookie parameters.',
      type: 'array',
      items: { $ref: '#/$defs/parameter' },
    },
    request: { $ref: '#/$defs/request' },
    responses: {
      description: 'By status as the document writes it, such as `200`, `4XX` or `default`.',
      type: 'object',
      additionalProperties: { $ref: '#/$defs/response' },
    },
    unresolved: { $ref: '#/$defs/unresolved' },
  },
);

const page = object(
  'One page of the documentation.',
  ['path', 'kind', 'format', 'models', 'operations', 'samples'],
  {
    path: { description: 'Relative to the docs folder, with `/`.', type: 'string' },
    title: { description: 'Title of the page.', type: 'string' },
    kind: { description: 'What the page is about.', enum: ['model', 'endpoint', 'index', 'guide'] },
    format: { description: 'Input format that the page was read with.', type: 'string' },
    models: { description: 'Ids of the models that it documents.', ...strings },
    operations: { description: 'Keys of the operations that it links.', ...strings },
    samples: {
      description: 'Number of request samples by the language of their content.',
      type: 'object',
      additionalProperties: count,
    },
    hidden: { description: 'The page is left out of the navigation.', const: true },
  },
);

/** JSON Schema of `registry.json`. */
export const registrySchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Model registry',
  ...object(
    'Every model, operation and page of an API documentation.',
    ['$schema', 'version', 'models', 'operations', 'pages'],
    {
      $schema: { description: 'This schema.', type: 'string' },
      version: { description: 'Version of this format.', const: 1 },
      models: { description: 'Sorted by id.', type: 'array', items: { $ref: '#/$defs/model' } },
      operations: { description: 'Sorted by key.', type: 'array', items: { $ref: '#/$defs/operation' } },
      pages: { description: 'Sorted by path.', type: 'array', items: { $ref: '#/$defs/page' } },
    },
  ),
  $defs: {
    place,
    specPlace,
    model,
    content,
    parameter,
    request,
    response,
    securityAlternative,
    unresolved,
    operation,
    page,
  },
};
