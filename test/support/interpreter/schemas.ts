import fc from 'fast-check';
import type { Source } from './source.ts';

/** Names of the components that generated schemas refer to. */
const componentNames = ['Message', 'Tool', 'Usage'] as const;

const scalars: fc.Arbitrary<unknown> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -5, max: 5 }),
  fc.constantFrom('a', 'aaa', 'auto', ''),
);

const limits = fc.integer({ min: 0, max: 4 });

const texts = fc.record(
  {
    type: fc.constant('string'),
    minLength: limits,
    maxLength: limits,
    pattern: fc.constantFrom('^a', '^[a-z]{1,3}$', 'a|1', '^\\p{L}+$'),
    format: fc.constantFrom('uri', 'date', 'uuid', 'int32', 'password', 'byte', 'binary', 'date-time'),
    enum: fc.array(scalars, { minLength: 1, maxLength: 3 }),
    nullable: fc.boolean(),
    default: scalars,
    example: scalars,
    description: fc.constant('Text'),
  },
  { requiredKeys: ['type'] },
);

const numbers = (version: '3.0' | '3.1') =>
  fc.record(
    {
      type: fc.constantFrom('number', 'integer'),
      minimum: fc.integer({ min: -3, max: 3 }),
      maximum: fc.integer({ min: -1, max: 8 }),
      exclusiveMinimum: version === '3.0' ? fc.boolean() : fc.integer({ min: -3, max: 3 }),
      exclusiveMaximum: version === '3.0' ? fc.boolean() : fc.integer({ min: 0, max: 8 }),
      multipleOf: fc.constantFrom(1, 2, 0.5),
      nullable: fc.boolean(),
      format: fc.constantFrom('int64', 'double'),
      default: scalars,
    },
    { requiredKeys: ['type'] },
  );

/** Keywords as real documents get them wrong: each says nothing and must cost nothing else. */
const slips: fc.Arbitrary<Source> = fc.constantFrom<Source>(
  { type: '–' },
  { required: true },
  { required: [1, 'text'] },
  { enum: [] },
  { minLength: -1 },
  { minimum: '0' },
  { pattern: '(' },
  { properties: [] },
  { $ref: '#/components/schemas/Nowhere' },
  { anyOf: [] },
  { items: 5 },
  { nullable: 'yes' },
);

const propertyNames = fc.constantFrom(
  'role',
  'type',
  'default',
  'nullable',
  'example',
  'constructor',
  '$ref',
  'a/b~c',
);

/** A schema as it stands in a document of the version; references lead to `components`. */
function schemas(version: '3.0' | '3.1'): fc.Arbitrary<unknown> {
  const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      texts,
      numbers(version),
      fc.record(
        { type: fc.constantFrom('boolean', 'null'), nullable: fc.boolean() },
        { requiredKeys: ['type'] },
      ),
      fc.constantFrom({}, { nullable: true }, { enum: ['a', 1] }, { enum: ['a', null] }),
      references(version),
      slips,
      objects(tie('schema')),
      lists(version, tie('schema')),
      combinations(version, tie('schema')),
      nullableCombinations(tie('schema')),
      ...(version === '3.1' ? [modern(tie('schema')), fc.boolean()] : []),
    ),
  }));
  return schema;
}

function references(version: '3.0' | '3.1'): fc.Arbitrary<unknown> {
  const reference = fc.constantFrom(...componentNames).map((name) => `#/components/schemas/${name}`);
  const siblings: Record<string, fc.Arbitrary<unknown>> = version === '3.0'
    ? { nullable: fc.constant(true) }
    : { minLength: limits };
  return fc.record(
    { $ref: reference, description: fc.constant('See there'), ...siblings },
    { requiredKeys: ['$ref'] },
  );
}

function objects(schema: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const member = fc.oneof(
    schema,
    schema.map((inner) => withFlag(inner, 'readOnly')),
    schema.map((inner) => withFlag(inner, 'writeOnly')),
  );
  return fc.record(
    {
      type: fc.constant('object'),
      properties: fc.dictionary(propertyNames, member, { maxKeys: 3 }),
      required: fc.uniqueArray(propertyNames, { maxLength: 2 }),
      additionalProperties: fc.oneof(fc.boolean(), schema),
      minProperties: fc.integer({ min: 0, max: 2 }),
      maxProperties: limits,
      nullable: fc.boolean(),
      default: fc.constantFrom<unknown>({}, null, { role: 'a' }),
    },
    { requiredKeys: ['type', 'properties'] },
  );
}

function withFlag(schema: unknown, flag: string): unknown {
  return typeof schema === 'object' && schema !== null ? { ...schema, [flag]: true } : schema;
}

function lists(version: '3.0' | '3.1', schema: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const common = {
    type: fc.constant('array'),
    items: schema,
    minItems: fc.integer({ min: 0, max: 2 }),
    maxItems: limits,
    nullable: fc.boolean(),
  };
  const uniform = fc.record({ ...common, uniqueItems: fc.boolean() }, { requiredKeys: ['type'] });
  if (version === '3.0') return uniform;
  // Never both: ajv 8 compares items by the type of `items` alone, and so misses equal items of `prefixItems`.
  const prefixItems = fc.array(schema, { minLength: 1, maxLength: 2 });
  return fc.oneof(uniform, fc.record({ ...common, prefixItems }, { requiredKeys: ['type', 'prefixItems'] }));
}

function combinations(version: '3.0' | '3.1', schema: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const branches = fc.array(schema, { minLength: 1, maxLength: 3 });
  const typed =
    version === '3.0' ? fc.constantFrom('object', 'string') : fc.constantFrom('object', ['string', 'null']);
  return fc.record(
    {
      anyOf: branches,
      oneOf: branches,
      allOf: branches,
      not: schema,
      type: typed,
      enum: fc.constant(['a', 'aaa']),
      nullable: fc.boolean(),
    },
    { requiredKeys: [] },
  );
}

/** Where null may be accepted by none, one or several of the branches already. */
function nullableCombinations(schema: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const branch = fc.oneof(
    schema,
    fc.constantFrom(
      { type: 'string', nullable: true },
      { type: 'integer' },
      { nullable: true },
      { enum: ['a', null] },
    ),
  );
  const branches = fc.array(branch, { minLength: 1, maxLength: 3 });
  return fc.record(
    { oneOf: branches, anyOf: branches, nullable: fc.constant(true) },
    { requiredKeys: ['oneOf', 'nullable'] },
  );
}

function modern(schema: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.record(
    {
      if: schema,
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: schema,
      else: schema,
      contains: schema,
      minContains: fc.integer({ min: 0, max: 2 }),
      maxContains: fc.integer({ min: 0, max: 2 }),
      const: scalars,
      propertyNames: fc.constantFrom({ maxLength: 4 }, { enum: ['role', 'type'] }),
      properties: fc.dictionary(propertyNames, schema, { maxKeys: 2 }),
      patternProperties: fc.dictionary(fc.constantFrom('^r', 'e$', '('), schema, { maxKeys: 2 }),
      additionalProperties: fc.oneof(fc.boolean(), schema),
      dependentRequired: fc.constant({ role: ['type'] }),
      dependentSchemas: fc.dictionary(propertyNames, schema, { maxKeys: 1 }),
      examples: fc.array(scalars),
    },
    { requiredKeys: [] },
  );
}

/** A document of one operation whose request and response body have the same generated schema. */
export function documents(version: '3.0' | '3.1', mediaType = 'application/json'): fc.Arbitrary<Source> {
  const guarded = fc.record({
    type: fc.constant('object'),
    properties: fc.dictionary(propertyNames, schemas(version), { maxKeys: 2 }),
  });
  return fc
    .record({ body: schemas(version), Message: guarded, Tool: guarded, Usage: guarded })
    .map((made) => {
      const { body, ...components } = made;
      const content = { [mediaType]: { schema: body } };
      return {
        openapi: `${version}.0`,
        paths: {
          '/chat': {
            post: { requestBody: { content }, responses: { 200: { description: 'Done', content } } },
          },
        },
        components: { schemas: components },
      };
    });
}
