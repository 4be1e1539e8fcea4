import { type Measure, numberSource, readMeasure, readNumber, unitSource } from './quantity.ts';

/** A lower or upper end that a phrase states. */
export interface Bound {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly measure: Measure;
}

/** One way of stating bounds; groups of the expression are numbers, the last one is the words behind. */
interface Phrase {
  readonly expression: RegExp;
  readonly ends: readonly ('minimum' | 'maximum')[];
  /** What is counted where the phrase itself says so. */
  readonly measure?: Measure;
}

const N = numberSource;
const U = unitSource;
const both = ['minimum', 'maximum'] as const;
const range = String.raw`\`?\[?\s?(-?\d+(?:\.\d+)?)\s?(?:-|–|—|to|,|~|\.\.\.?)\s?(-?\d+(?:\.\d+)?)(?![\w%.:/-]*[\d%]|\))\s?\]?\`?`;

function phrase(source: string, ends: Phrase['ends'], measure?: Measure): Phrase {
  return { expression: new RegExp(source, 'gi'), ends, ...(measure === undefined ? {} : { measure }) };
}

/** Every phrase; each starts with a word that prose rarely has and is bounded in what it may span. */
const phrases: readonly Phrase[] = [
  phrase(String.raw`\bbetween ${N}(?:[ -][a-z]{1,12})? (?:and|to) ${N}${U}`, both),
  phrase(
    String.raw`\b(?:ranges?|ranging|values?|numbers?|integers?|floats?|anywhere|anything|scale|,|;|:|^) ?(?:is |are )?from ${N} (?:up )?to ${N}${U}`,
    both,
  ),
  phrase(`^from ${N} to ${N}${U}`, both),
  phrase(
    String.raw`\b(?:valid |value |allowed |acceptable |supported |the )?range(?:s from| is| of|:| is:| between| from)?:? ${range}${U}`,
    both,
  ),
  phrase(
    String.raw`\b(?:must|should|has to|can|may) (?:be|have|contain) (?:in the range )?${N}(?: to |-|–)${N}${U}`,
    both,
  ),
  phrase(
    String.raw`\b(?:at least|no less than|not less than|no fewer than|greater than or equal to|a minimum of|minimum of) ${N}${U}`,
    ['minimum'],
  ),
  phrase(
    String.raw`\b(?:at most|up to|no more than|not more than|no longer than|less than or equal to|a maximum of|maximum of|limited to|limit of|(?:must|may|can|should)(?: not|not) exceed|cannot exceed|not exceeding) ${N}${U}`,
    ['maximum'],
  ),
  phrase(String.raw`\bmin(?:imum|\.)?(?: allowed)?(?: value| number| is)?(?: is|:| =|=)?:? ${N}${U}`, [
    'minimum',
  ]),
  phrase(String.raw`\bmax(?:imum|\.)?(?: allowed)?(?: value| number| is)?(?: is|:| =|=)?:? ${N}${U}`, [
    'maximum',
  ]),
  phrase(String.raw`\bmin(?:imum|\.)?(?: string)? length(?: is|:| of| =)?:? ${N}${U}`, ['minimum'], 'length'),
  phrase(String.raw`\bmax(?:imum|\.)?(?: string)? length(?: is|:| of| =)?:? ${N}${U}`, ['maximum'], 'length'),
  phrase(`(?:>=|≥) ?${N}${U}`, ['minimum']),
  phrase(`(?:<=|≤) ?${N}${U}`, ['maximum']),
  phrase(String.raw`\b(?:must|should|has to) be ${N} or (?:more|greater|higher|above|larger)${U}`, [
    'minimum',
  ]),
  phrase(String.raw`\b(?:must|should|has to) be ${N} or (?:less|fewer|lower|below|smaller)${U}`, ['maximum']),
];

/** A sentence → the bounds its phrases state, in no order. */
export function readBounds(sentence: string): readonly Bound[] {
  return phrases.flatMap((each) =>
    [...sentence.matchAll(each.expression)].flatMap((match) => toBound(each, match, sentence) ?? []),
  );
}

function toBound({ ends, measure }: Phrase, match: RegExpMatchArray, sentence: string): Bound | undefined {
  const counted = readCounted(match[ends.length + 1], sentence[(match.index ?? 0) + match[0].length]);
  if (counted === undefined || (measure !== undefined && counted === 'items')) return undefined;
  const values = ends.map((_, index) => readNumber(match[index + 1]));
  if (values.includes(undefined) || isYears(values) || isDescending(values)) return undefined;
  return {
    ...Object.fromEntries(ends.map((end, index) => [end, values[index]])),
    measure: measure ?? counted,
  };
}

/** What the words and the character behind a number say that it counts. */
function readCounted(words: string | undefined, next: string | undefined): Measure | undefined {
  // Of "at least one of `a` and `b`" the number counts something else.
  return /^[ -]of\b/i.test(words ?? '') || next === '%' ? undefined : readMeasure(words);
}

function isDescending([first, second]: readonly (number | undefined)[]): boolean {
  return first !== undefined && second !== undefined && first > second;
}

function isYears(values: readonly (number | undefined)[]): boolean {
  if (values.length < 2) return false;
  return values.every((value) => value !== undefined && value >= 1900 && value < 2100);
}
