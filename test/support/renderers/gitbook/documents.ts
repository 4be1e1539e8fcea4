import fc from 'fast-check';
import type { Source } from '../../interpreter/source.ts';

/** Names that end like types, hold marks of markdown, or mean something to programs. */
const names = fc.constantFrom(
  'company',
  'purpose',
  'format',
  'type',
  'formatstring',
  'many',
  'items',
  'is_required',
  'isOptional',
  'partner.id',
  'fields[concepts]',
  'x-session-id',
  '$filter',
  '__proto__',
  'constructor',
  'a/b~c',
  'default',
  'maxTokens',
);

/** Sentences, some of which begin like what the renderer prints. */
const descriptions = fc.constantFrom(
  'How long it may get.',
  'Default: 5 where nothing else is said. Kept as it is.',
  'One of two words.\n\nThe second paragraph says more.',
  'Required when `stream` is set.',
  'post',
  'Anything',
);

const common = {
  description: descriptions,
  nullable: fc.boolean(),
  readOnly: fc.boolean(),
  writeOnly: fc.boolean(),
  deprecated: fc.boolean(),
};

const texts = fc.record(
  {
    type: fc.constant('string'),
    minLength: fc.integer({ min: 0, max: 3 }),
    maxLength: fc.integer({ min: 3, max: 12 }),
    format: fc.constantFrom('uri', 'date', 'uuid', 'binary', 'date-time', 'email'),
    pattern: fc.constantFrom('^a', '^[a-z]{1,3}$', 'a|1'),
    default: fc.constantFrom('auto', '', 'two words', '"quoted', 'null or not'),
    example: fc.constantFrom('a', 'Default: x'),
    ...common,
  },
  { requiredKeys: ['type'] },
);

const choices = fc.record(
  {
    type: fc.constant('string'),
    enum: fc.uniqueArray(fc.constantFrom('auto', 'none', 'required', '512x512', 'a'), { minLength: 1 }),
    default: fc.constant('auto'),
    ...common,
  },
  { requiredKeys: ['type', 'enum'] },
);

const numbers = fc.record(
  {
    type: fc.constantFrom('number', 'integer'),
    minimum: fc.constantFrom(-3, 0, 1, 2),
    maximum: fc.constantFrom(0, 2, 5, 1e21),
    format: fc.constantFrom('int32', 'float'),
    default: fc.constantFrom(0, 1, -2),
    ...common,
  },
  { requiredKeys: ['type'] },
);

const flags = fc.record(
  { type: fc.constant('boolean'), default: fc.boolean(), ...common },
  { requiredKeys: ['type'] },
);

/** Nothing shows that null may stand in a list, so items are never nullable here. */
function asItem(schema: Source): Source {
  const { nullable: _nullable, ...rest } = schema;
  return rest;
}

const schemas = fc.letrec<{ schema: Source }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    texts,
    choices,
    numbers,
    flags,
    fc.constantFrom<Source>({}, { nullable: true }, { enum: ['a', 1] }),
    lists(tie('schema')),
    objects(tie('schema')),
    untyped(tie('schema')),
    unions(tie('schema')),
  ),
})).schema;

function lists(schema: fc.Arbitrary<Source>): fc.Arbitrary<Source> {
  return fc.record(
    {
      type: fc.constant('array'),
      items: schema.map(asItem),
      minItems: fc.integer({ min: 0, max: 2 }),
      maxItems: fc.integer({ min: 2, max: 4 }),
      default: fc.constantFrom<unknown>([], ['a']),
      ...common,
    },
    { requiredKeys: ['type', 'items'] },
  );
}

function objects(schema: fc.Arbitrary<Source>): fc.Arbitrary<Source> {
  return fc.record(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(names, schema, { maxKeys: 4 }),
      required: fc.uniqueArray(names, { maxLength: 3 }),
      additionalProperties: fc.oneof(fc.boolean(), schema),
      title: fc.constantFrom('Tool', 'Chat message'),
      ...common,
    },
    { requiredKeys: ['type', 'properties'] },
  );
}

/** Objects by their properties alone, as many documents have them: whatever is no object is accepted, too. */
function untyped(schema: fc.Arbitrary<Source>): fc.Arbitrary<Source> {
  return fc
    .tuple(objects(schema), names, texts)
    .map(
      ([
        { type: _type, readOnly: _readOnly, properties, ...rest },
        name,
        { readOnly: _hidden, ...text },
      ]) => ({
        ...rest,
        properties: { ...(properties as Source), [name]: text },
      }),
    );
}

function unions(schema: fc.Arbitrary<Source>): fc.Arbitrary<Source> {
  // The renderer shows a union in a union as one, and whether the inner one may be null is lost.
  const branch = schema.map((each) => ((each.anyOf ?? each.oneOf) ? asItem(each) : each));
  const branches = fc.array(branch, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    fc.record({ anyOf: branches, ...common }, { requiredKeys: ['anyOf'] }),
    fc.record({ oneOf: branches, ...common }, { requiredKeys: ['oneOf'] }),
    fc.record({ allOf: branches, description: descriptions }, { requiredKeys: ['allOf'] }),
  );
}

/** Documents with one operation whose body is mostly an object. */
export const chatDocuments: fc.Arbitrary<Source> = fc
  .oneof(
    { weight: 5, arbitrary: objects(schemas) },
    { weight: 2, arbitrary: untyped(schemas) },
    { weight: 1, arbitrary: schemas },
  )
  // Nothing shows that a whole body may be null, and nobody sends one.
  .map(asItem)
  .map((schema) => ({
    openapi: '3.0.0',
    paths: {
      '/chat': {
        post: {
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 200: { description: 'Done' } },
        },
      },
    },
  }));
