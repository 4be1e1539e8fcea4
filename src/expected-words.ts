import { choiceWords, countWords } from './fault-words.ts';
import { admittedValues } from './json-type.ts';
import { quote } from './quote.ts';

/** The keywords of a schema. */
export type ExpectedKeywords = Readonly<Record<string, unknown>>;

/** The keywords of a schema that another one holds. */
type ReadSchema = (schema: unknown) => ExpectedKeywords;

/** What one keyword of a schema expected where it rejects a value. */
export function expectedWords(keyword: string, keywords: ExpectedKeywords, read: ReadSchema): string {
  const limit = keywords[keyword];
  const [lead, noun] = limits[keyword] ?? [];
  if (lead !== undefined) return `${lead} ${noun === undefined ? limit : countWords(Number(limit), noun)}`;
  return others[keyword]?.(limit, keywords, read) ?? 'another value';
}

/** What a value has to be, as far as a few words can say it: one of some values, or of some types. */
export function schemaWords(keywords: ExpectedKeywords, read: ReadSchema): string | undefined {
  const taken = takenBy(keywords, read, { depth: 0, budget: { left: mostRead } });
  return taken && choiceWords(taken.values, taken.types.map(typeWord));
}

const limits: Readonly<Record<string, readonly [lead: string, noun?: string]>> = {
  minimum: ['at least'],
  maximum: ['at most'],
  exclusiveMinimum: ['more than'],
  exclusiveMaximum: ['less than'],
  multipleOf: ['a multiple of'],
  minLength: ['at least', 'character'],
  maxLength: ['at most', 'character'],
  minItems: ['at least', 'item'],
  maxItems: ['at most', 'item'],
  minProperties: ['at least', 'property'],
  maxProperties: ['at most', 'property'],
  minContains: ['at least', 'matching item'],
  maxContains: ['at most', 'matching item'],
};

type Word = (limit: unknown, keywords: ExpectedKeywords, read: ReadSchema) => string | undefined;

const others: Readonly<Record<string, Word>> = {
  type: (_, keywords, read) => schemaWords(keywords, read),
  const: (value, { type }) => listedWords([value], type),
  enum: (values, { type }) => listedWords(Array.isArray(values) ? values : [], type),
  anyOf: (anyOf, _, read) => variantWords({ anyOf }, read),
  oneOf: (oneOf, _, read) => variantWords({ oneOf }, read),
  pattern: (limit) => `text that matches ${quote(String(limit))}`,
  format: (limit) => `text in the format ${quote(String(limit))}`,
  uniqueItems: () => 'items that differ from each other',
  contains: (_, { minContains = 1 }) => `at least ${countWords(Number(minContains), 'matching item')}`,
};

function listedWords(values: readonly unknown[], type: unknown): string | undefined {
  const admitted = admittedValues(values, type);
  return admitted.length === 0 ? undefined : choiceWords(admitted);
}

function variantWords(variants: ExpectedKeywords, read: ReadSchema): string {
  const count = Object.values(variants).flat().length;
  return schemaWords(variants, read) ?? `what one of its ${count} variants takes`;
}

const words: Readonly<Record<string, string>> = {
  array: 'an array',
  boolean: '`true` or `false`',
  integer: 'an integer',
  null: '`null`',
  object: 'an object',
};

function typeWord(type: unknown): string {
  return words[String(type)] ?? `a ${type}`;
}

interface Taken {
  readonly values: readonly unknown[];
  readonly types: readonly unknown[];
}

/** Variants inside variants are looked at to this depth. */
const deepest = 4;

/** For one message, so many schemas are looked at: a few words cannot say what more of them take. */
const mostRead = 500;

interface Within {
  readonly depth: number;
  readonly budget: { left: number };
}

function takenBy(keywords: ExpectedKeywords, read: ReadSchema, within: Within): Taken | undefined {
  within.budget.left -= 1;
  if (within.depth > deepest || within.budget.left < 0) return undefined;
  const below = { ...within, depth: within.depth + 1 };
  const listed = 'const' in keywords ? [keywords.const] : keywords.enum;
  const values = Array.isArray(listed) ? admittedValues(listed, keywords.type) : [];
  if (values.length > 0) return { values, types: [] };
  const variants = keywords.anyOf ?? keywords.oneOf;
  if (Array.isArray(variants)) {
    const taken = variants.map((each) => takenBy(read(each), read, below));
    if (!taken.includes(undefined)) {
      return {
        values: taken.flatMap((each) => each?.values ?? []),
        types: taken.flatMap((each) => each?.types ?? []),
      };
    }
  }
  if (keywords.type !== undefined) return { values: [], types: [keywords.type].flat() };
  if (!Array.isArray(keywords.allOf)) return undefined;
  return keywords.allOf.map((each) => takenBy(read(each), read, below)).find((each) => each !== undefined);
}
