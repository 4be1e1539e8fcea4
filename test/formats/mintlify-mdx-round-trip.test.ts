import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { parseText } from '../../src/parser/parse-text.ts';

type Schema = Record<string, unknown>;

const name = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/),
  fc.constantFrom('__proto__', 'constructor', 'type', 'name', 'x-y', '$ref', '@id'),
);
const text = fc.constantFrom('A word.', 'Between 1 and 5.', 'Use `x` here.', undefined);
const bounds = (low: string, high: string) =>
  fc.record({ low: fc.option(fc.nat(50)), high: fc.option(fc.nat(50)) }).map(({ low: from, high: size }) => ({
    ...(from === null ? {} : { [low]: from }),
    ...(size === null ? {} : { [high]: (from ?? 0) + size }),
  }));

const described = (schema: fc.Arbitrary<Schema>) =>
  fc
    .record({ schema, description: text, nullable: fc.boolean() })
    .map(({ schema, description, nullable }) => ({
      ...schema,
      ...(nullable && typeof schema.type === 'string' && schema.type !== 'object'
        ? {
            type: [schema.type, 'null'],
            ...(Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {}),
          }
        : {}),
      ...(description === undefined ? {} : { description: description.replaceAll('`', '') }),
    }));

const scalar: fc.Arbitrary<Schema> = fc.oneof(
  fc.constantFrom('string', 'boolean', 'number').map((type) => ({ type })),
  fc
    .tuple(fc.constantFrom('integer', 'number'), bounds('minimum', 'maximum'))
    .map(([type, keywords]) => ({ type, ...keywords })),
  fc
    .uniqueArray(fc.stringMatching(/^[a-z][a-z -]{0,5}[a-z]$/), { minLength: 1, maxLength: 4 })
    .map((values) => ({ type: 'string', enum: values })),
  fc
    .tuple(fc.constantFrom('string', 'integer', 'boolean'), bounds('minItems', 'maxItems'))
    .map(([type, keywords]) => ({ type: 'array', items: { type }, ...keywords })),
);

const { object } = fc.letrec<{ object: Schema; field: Schema }>((tie) => ({
  field: fc.oneof(
    { maxDepth: 3 },
    described(scalar),
    described(tie('object')),
    tie('object').map((items) => ({ type: 'array', items })),
  ),
  object: fc
    .uniqueArray(fc.tuple(name, tie('field'), fc.boolean()), {
      minLength: 1,
      maxLength: 5,
      selector: ([key]) => key,
    })
    .map((fields) => {
      const required = fields.filter(([, , isRequired]) => isRequired).map(([key]) => key);
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([key, schema]) => [key, schema])),
        ...(required.length === 0 ? {} : { required }),
      };
    }),
}));

describe('fields printed and read again', () => {
  it('give the schema they were printed from', () => {
    fc.assert(
      fc.property(object, fc.boolean(), (schema, grouped) => {
        const page = `---\napi: "POST /v1/x"\n---\n\n${printFields(schema, grouped)}\n`;
        const [document] = readFacts(parseText('page.mdx', page), defaultConfig).documents;

        const read = at(
          document?.value,
          'paths',
          '/v1/x',
          'post',
          'requestBody',
          'content',
          'application/json',
          'schema',
        );
        expect(read).toEqual(schema);
      }),
      { numRuns: 300 },
    );
  });
});

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce((inner: unknown, key) => (inner as Schema)[key], value);
}

function printFields(schema: Schema, grouped: boolean, indent = ''): string {
  const properties = Object.entries(schema.properties as Record<string, Schema>);
  const required = (schema.required ?? []) as readonly string[];
  return properties
    .map(([key, property]) => printField(key, property, required.includes(key), grouped, indent))
    .join('\n\n');
}

function printField(
  key: string,
  schema: Schema,
  required: boolean,
  grouped: boolean,
  indent: string,
): string {
  const open = `${indent}<ParamField ${printAttributes(key, schema, required)}`;
  const items = schema.items as Schema | undefined;
  const inner = schema.type === 'object' ? schema : items?.properties === undefined ? undefined : items;
  const deeper = `${indent}  `;
  const words = schema.description === undefined ? [] : [`${deeper}${schema.description}`];
  const fields = inner === undefined ? [] : [printInner(inner, grouped, deeper)];
  if (words.length + fields.length === 0) return `${open} />`;
  return [`${open}>`, [...words, ...fields].join('\n\n'), `${indent}</ParamField>`].join('\n');
}

function printInner(schema: Schema, grouped: boolean, indent: string): string {
  if (!grouped) return printFields(schema, grouped, indent);
  const fields = printFields(schema, grouped, `${indent}  `);
  return `${indent}<Expandable title="properties">\n${fields}\n${indent}</Expandable>`;
}

function printAttributes(key: string, schema: Schema, required: boolean): string {
  const [type, nullable] = Array.isArray(schema.type) ? [schema.type[0], true] : [schema.type, false];
  const items = schema.items as Schema | undefined;
  const values = (schema.enum as readonly unknown[] | undefined)?.filter((value) => value !== null);
  return [
    `body="${key}"`,
    `type="${items === undefined ? type : `${items.type}[]`}"`,
    required ? 'required' : '',
    nullable ? 'nullable="true"' : '',
    values === undefined ? '' : `enum='${JSON.stringify(values)}'`,
    printBound('min', schema.minimum ?? schema.minItems),
    printBound('max', schema.maximum ?? schema.maxItems),
  ]
    .filter((attribute) => attribute !== '')
    .join(' ');
}

function printBound(attribute: string, value: unknown): string {
  return value === undefined ? '' : `${attribute}="${value}"`;
}
