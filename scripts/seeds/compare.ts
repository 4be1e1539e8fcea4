import type { SchemaNotes } from '../../src/page-document.ts';
import type { FoundParameter, Json } from './found.ts';

/** One parameter as a seed's expectation words it. */
export interface ExpectedParameter {
  readonly name: string;
  readonly in?: string;
  readonly type?: string | null;
  readonly required?: boolean | null;
  readonly minimum?: number | string;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly enum_filled?: readonly string[];
  readonly anyOf?: unknown;
  readonly prose_bounds?: readonly number[];
  readonly description_first_words?: string;
}

/** One row of the table: what was expected of one field, what was found, and whether that is right. */
export interface Comparison {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
  readonly right: boolean;
}

/** A parameter expected and found → field by field. */
export function compareParameter(expected: ExpectedParameter, found: FoundParameter): readonly Comparison[] {
  const { schema, notes } = found;
  const comparisons = [
    compare('type', typeWords(expected.type), typeOf(found), isSameType),
    compare(
      'required',
      expected.required ?? 'unknown',
      requiredOf(found),
      (a, b) => a === b || (a === 'false' && b === 'unknown'),
    ),
    compare(
      'minimum',
      typeof expected.minimum === 'number' ? expected.minimum : undefined,
      schema.minimum ?? schema.minItems ?? schema.minLength,
    ),
    compare('maximum', expected.maximum, schema.maximum ?? schema.maxItems ?? schema.maxLength),
    compare('default', expected.default, schema.default),
    compare(
      'nullable',
      expected.nullable ?? false,
      isNullable(schema),
      (a, b) => a === b || isInferred(found),
    ),
    compare('enum', expected.enum_filled ?? expected.enum, notes.stated?.enum ?? schema.enum),
    compare('stated', expected.prose_bounds, statedBounds(notes.stated)),
    compare(
      'description',
      expected.description_first_words,
      found.description?.slice(0, expected.description_first_words?.length ?? 0),
    ),
  ];
  return comparisons.filter((comparison) => comparison.expected !== '-' || comparison.found !== '-');
}

function compare(
  field: string,
  expected: unknown,
  found: unknown,
  isSame: (expected: string, found: string) => boolean = (a, b) => a === b,
): Comparison {
  const [a, b] = [expected, found].map((value) =>
    value === undefined || value === null || value === ''
      ? '-'
      : typeof value === 'string'
        ? value
        : JSON.stringify(value),
  ) as [string, string];
  return { field, expected: a, found: b, right: isSame(a, b) };
}

function requiredOf({ required, notes }: FoundParameter): boolean | 'unknown' {
  return (
    required ||
    notes.stated?.required === true ||
    (notes.missing?.includes('required-unknown') ? 'unknown' : false)
  );
}

function isNullable({ type, anyOf }: Json): boolean {
  return [type].flat().includes('null') && anyOf === undefined;
}

function statedBounds(stated: { readonly minimum?: number; readonly maximum?: number } | undefined): unknown {
  return stated?.minimum === undefined || stated.maximum === undefined
    ? undefined
    : [stated.minimum, stated.maximum];
}

/** What was inferred from a sample may be null for all that the sample says. */
function isInferred({ notes }: FoundParameter): boolean {
  return Object.keys(notes.inferred ?? {}).length > 0;
}

/** `undefined -> string (from the ids)` and the like are read as what they end at. */
function typeWords(type: string | null | undefined): string | undefined {
  return type?.replace(/^undefined -> /, '').replace(/ \(.*\)$/, '');
}

/** Behind a type that is named in the notes and that the schema does not demand: it may be one of several. */
const inferredMark = ' (inferred)';

/** A union whose alternatives the text hides, and an enum without type whose values are stated, are what they are known to be. */
function typeOf({ schema, notes, in: location }: FoundParameter): string {
  const type = schemaType(schema);
  if (type !== '-') return type;
  // A header travels as text, whatever type its value is read as.
  if (location === 'header') return 'string';
  if (notes.missing?.includes('alternatives')) return 'union';
  if (notes.stated?.enum?.every((value) => typeof value === 'string')) return 'string';
  const inferred = inferredType(schema);
  return inferred === undefined ? type : `${inferred}${inferredMark}`;
}

/** `array, from the samples of the page` and the like: named by a note, never enforced. */
function inferredType(schema: Json): string | undefined {
  const notes = (schema['x-docschema'] ?? {}) as SchemaNotes;
  const type = /^([a-z]+), from /.exec(notes.inferred?.type ?? '')?.[1];
  if (type !== 'array') return type;
  return `array<${inferredType((schema.items ?? {}) as Json) ?? ''}>`;
}

function schemaType(schema: Json): string {
  for (const union of ['anyOf', 'oneOf', 'allOf']) if (schema[union] !== undefined) return union;
  const types = [schema.type].flat().filter((type) => type !== 'null' && type !== undefined);
  if (types.length === 0) return '-';
  if (types[0] === 'array') return `array<${schemaType((schema.items ?? {}) as Json)}>`;
  return types.join('|');
}

function isSameType(expected: string, shown: string): boolean {
  const found = shown.replace(inferredMark, '');
  if (found === 'union') return /^(anyOf|oneOf|allOf)$/.test(expected);
  if (expected === '-' || expected === found || expected.split('|').includes(found)) return true;
  // What an object holds is compared where it is listed itself.
  return (
    found.replace(/<-?>|<any>/g, '') === expected.replace(/<.*>/, '') ||
    found === expected.replace(/\{.*\}/, '')
  );
}
