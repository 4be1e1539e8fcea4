import fc from 'fast-check';
import type { TypeSchema } from '../../../src/emit/types/type-schema.ts';

/** Types that other declarations have, with which those that are drawn compile. */
export const prelude = 'type Voice_3FA9C1D2E4B7 = { voice?: string };\ntype Tone_0A = "warm" | "dry";\n';

const given: fc.Arbitrary<TypeSchema> = fc
  .constantFrom(
    'string',
    'number',
    'null',
    'never',
    'unknown',
    'unknown[]',
    'Record<string, unknown>',
    'Voice_3FA9C1D2E4B7',
    'Tone_0A',
    '"text-davinci-003"',
    '"a | b"',
    '"{ \\"role\\": [("',
    '("low" | "medium" | "high" | "a voice that reads | as if it were [narrated]" | "\\"quoted\\"" | "minimal")',
    '(string | number)',
    '{"type":"text"}',
  )
  .map((tsType) => ({ tsType }));

const description = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }),
  fc
    .array(
      fc.constantFrom('The voice.', 'a */ b', '*/', '/', '', '  indented', 'ends in space  ', '{ "a": ['),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((lines) => lines.join('\n'))
    .filter((lines) => lines !== ''),
  fc.constantFrom(
    'One of "low" | "high" | "medium", which stand for the effort | the time | the price that a request may take',
    '@default 1',
    'How many.\n@minimum 1',
    'mail@example.org',
    'a\rb',
    'a\u2028b',
  ),
);
const said = fc.record({ description, deprecated: fc.constant(true as const) }, { requiredKeys: [] });
const name = fc.oneof(
  fc.constantFrom(
    'voice',
    'no identifier',
    '__proto__',
    'constructor',
    '$ref',
    '0',
    '12',
    '1a',
    '_x',
    'é',
    '',
  ),
  fc.string({ maxLength: 5 }),
);

function withWords(type: fc.Arbitrary<TypeSchema>): fc.Arbitrary<TypeSchema> {
  return fc.tuple(type, fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, said)).map(([schema, words]) => ({
    ...schema,
    ...words,
  }));
}

function objectOf(child: fc.Arbitrary<TypeSchema>): fc.Arbitrary<TypeSchema> {
  const member = fc.tuple(name, child, fc.boolean());
  const rest = fc.oneof(fc.boolean(), child);
  return fc
    .tuple(fc.uniqueArray(member, { selector: ([key]) => key, maxLength: 5 }), rest)
    .map(([members, additionalProperties]) => ({
      type: 'object',
      properties: Object.fromEntries(members.map(([key, schema]) => [key, schema])),
      required: members.filter(([, , isRequired]) => isRequired).map(([key]) => key),
      additionalProperties,
    }));
}

function tupleOf(child: fc.Arbitrary<TypeSchema>): fc.Arbitrary<TypeSchema> {
  return fc.record({
    type: fc.constant('array'),
    items: fc.array(child, { minLength: 1, maxLength: 3 }),
    additionalItems: fc.oneof(fc.boolean(), child),
  });
}

function listOf(items: fc.Arbitrary<TypeSchema>): fc.Arbitrary<TypeSchema> {
  return fc.record({ type: fc.constant('array'), items });
}

/** What takes everything is alone, as where types are made. */
function unionOf(anyOf: readonly TypeSchema[]): TypeSchema {
  return anyOf.some(takesAll) ? { tsType: 'unknown' } : { anyOf };
}

function intersectionOf(members: readonly TypeSchema[]): TypeSchema {
  const allOf = members.filter((member) => !takesAll(member));
  return allOf.length === 0 ? { tsType: 'unknown' } : { allOf };
}

function takesAll({ tsType }: TypeSchema): boolean {
  return tsType === 'unknown';
}

const leaf = withWords(given);
/** The library repeats members in tuples, so those that are drawn there have none twice. */
const flat = withWords(
  fc.oneof(
    given,
    listOf(leaf),
    objectOf(leaf),
    fc.uniqueArray(given, { selector: ({ tsType }) => tsType, minLength: 1, maxLength: 4 }).map(unionOf),
  ),
);

/** Types of every shape; nothing is said of the outermost, as where types are declared. */
export const arbitraryType: fc.Arbitrary<TypeSchema> = fc.letrec<{ type: TypeSchema; inner: TypeSchema }>(
  (tie) => {
    const members = fc.array(tie('inner'), { minLength: 1, maxLength: 4 });
    return {
      inner: withWords(tie('type')),
      type: fc.oneof(
        { maxDepth: 4, depthIdentifier: 'type' },
        given,
        objectOf(tie('inner')),
        listOf(tie('inner')),
        members.map(unionOf),
        members.map(intersectionOf),
        tupleOf(flat),
      ),
    };
  },
).type;
