import type { StatedBounds } from '../page-document.ts';
import { readStatedChoices, readStatedDefaults } from './choices.ts';
import { type Bound, readBounds } from './phrases.ts';

/** What a description speaks of, where its type is known. */
export type StatedSubject = 'number' | 'string' | 'array' | 'boolean' | 'object';

/** What a description speaks of, by the type of its schema. */
export const statedSubjects: ReadonlyMap<unknown, StatedSubject> = new Map([
  ['number', 'number'],
  ['integer', 'number'],
  ['string', 'string'],
  ['array', 'array'],
  ['boolean', 'boolean'],
  ['object', 'object'],
]);

/** Words that make a sentence advice, an estimate or history instead of a rule. */
const hedges =
  /\b(?:usually|typically|generally|approximately|roughly|about|around|nearly|almost|recommend(?:ed|s)?|suggest(?:ed|s)?|ideally|best results|on average|often|sometimes|e\.g\.|for example|such as|for instance|version|versions|released?|since|until|upgraded?|migrat\w+|takes?|took|faster|slower|cheaper|costs?|pricing|priced|billed|credits?)\b/i;

/** Words that bind what is said to a case. */
const conditions =
  /\b(?:if|when|unless|except|depending|depends|only for|(?:for|with|in|on) (?:the )?[`\w./-]+ (?:models?|mode|tier|plan)|for models?|models? (?:support|supports|allow|allows|accept|accepts))\b/i;

/** The condition under which every default applies. */
const unsetCondition =
  /,? ?\b(?:if|when) (?:it is |it's |this (?:is |parameter is |field is )?|the (?:parameter|field|value) is |you do )?(?:not|omitted|unset|absent|left out|empty|unspecified)(?: (?:set|specified|provided|given|present|passed|specify it))?\b/gi;

/**
 * A description → the bounds, default and values that its sentences state without condition, or nothing. What two
 * sentences state differently is left out. Linear in the text.
 */
export function readStatedBounds(text: string, subject?: StatedSubject): StatedBounds | undefined {
  const stated = new Map<string, unknown[]>();
  const sentences: string[] = [];
  for (const sentence of splitSentences(text)) {
    const found = readSentence(sentence, subject);
    if (found.length > 0) sentences.push(sentence);
    for (const [keyword, value] of found) stated.set(keyword, [...(stated.get(keyword) ?? []), value]);
  }
  const agreed = [...stated].flatMap(([keyword, values]) => {
    const [first] = values;
    const isAgreed = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
    return isAgreed ? [[keyword, first] as const] : [];
  });
  return agreed.length === 0 ? undefined : { ...Object.fromEntries(agreed), sentence: sentences.join(' ') };
}

/** How much of a description is read: more is no description. */
const readLimit = 20_000;

function splitSentences(text: string): readonly string[] {
  return text
    .slice(0, readLimit)
    .split(/(?<=[.!?])\s+(?=[A-Z`"'(\d])|\n+/)
    .map((sentence) => sentence.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}

function readSentence(
  sentence: string,
  subject: StatedSubject | undefined,
): readonly (readonly [keyword: string, value: unknown])[] {
  const plain = sentence.replace(unsetCondition, '');
  if (conditions.test(plain)) return [];
  const defaults = readStatedDefaults(plain).map((value) => ['default', value] as const);
  if (hedges.test(plain)) return defaults;
  const choices = readStatedChoices(plain).map((values) => ['enum', values] as const);
  const bounds = readBounds(plain).flatMap((bound) => toKeywords(bound, subject));
  return [...bounds, ...choices, ...defaults];
}

const keywords = {
  value: { minimum: 'minimum', maximum: 'maximum' },
  length: { minimum: 'minLength', maximum: 'maxLength' },
  items: { minimum: 'minItems', maximum: 'maxItems' },
} as const;

function toKeywords(
  { minimum, maximum, measure }: Bound,
  subject: StatedSubject | undefined,
): readonly (readonly [keyword: string, value: unknown])[] {
  const meant = meantMeasure(measure, subject);
  if (meant === undefined) return [];
  const isCount = meant !== 'value';
  return (['minimum', 'maximum'] as const).flatMap((end) => {
    const value = end === 'minimum' ? minimum : maximum;
    if (value === undefined || (isCount && (!Number.isInteger(value) || value < 0))) return [];
    return [[keywords[meant][end], value] as const];
  });
}

/** What is bounded, seen from the type: a number of images is a value, a list of images has items. */
function meantMeasure(
  measure: Bound['measure'],
  subject: StatedSubject | undefined,
): Bound['measure'] | undefined {
  if (subject === undefined) return measure;
  if (subject === 'number') return measure === 'length' ? undefined : 'value';
  if (subject === 'string') return measure === 'length' ? 'length' : undefined;
  return subject === 'array' && measure === 'items' ? 'items' : undefined;
}
