/** What a line below a field states of its values, by keyword. */
export type Constraints = Readonly<Record<string, number | string>>;

const decimal = String.raw`-?\d+(?:\.\d+)?(?:e[+-]?\d+)?`;
const twoSided = new RegExp(`^(${decimal}) (<=?) x (<=?) (${decimal})$`);
const oneSided = new RegExp(`^x (<=?|>=?) (${decimal})$`);

/** `0 <= x < 2`, `x >= 1` → keywords of JSON Schema. */
export function readRange(text: string): Constraints | undefined {
  const both = twoSided.exec(text);
  if (both !== null) {
    const [, low, lowSign, highSign, high] = both;
    return {
      [lowSign === '<' ? 'exclusiveMinimum' : 'minimum']: Number(low),
      [highSign === '<' ? 'exclusiveMaximum' : 'maximum']: Number(high),
    };
  }
  const one = oneSided.exec(text);
  if (one === null) return undefined;
  const [, sign = '', value] = one;
  const keyword = { '<': 'exclusiveMaximum', '<=': 'maximum', '>': 'exclusiveMinimum', '>=': 'minimum' }[
    sign
  ];
  return keyword === undefined ? undefined : { [keyword]: Number(value) };
}

const labelled = /^(Required range|(?:Required|Minimum|Maximum) (?:string |array )?length|Pattern): ?(.*)$/;

/** A line such as `Required string length: 1 - 64` → keywords; `isList` tells of which kind a bare `length` is. */
export function readConstraint(line: string, isList: boolean): Constraints | undefined {
  const match = labelled.exec(line);
  if (match === null) return undefined;
  const [, label = '', written = ''] = match;
  const text = written
    .replace(/`/g, '')
    .replace(/ elements?$/, '')
    .trim();
  if (label === 'Pattern') return { pattern: text };
  if (label === 'Required range') return readRange(text) ?? {};
  return readLength(label, text, label.includes('array') || (isList && !label.includes('string')));
}

function readLength(label: string, text: string, isArray: boolean): Constraints {
  const [least, most] = isArray ? ['minItems', 'maxItems'] : ['minLength', 'maxLength'];
  if (least === undefined || most === undefined) return {};
  const both = /^(\d+) - (\d+)$/.exec(text);
  if (both !== null) return { [least]: Number(both[1]), [most]: Number(both[2]) };
  if (!/^\d+$/.test(text)) return {};
  if (label.startsWith('Minimum')) return { [least]: Number(text) };
  if (label.startsWith('Maximum')) return { [most]: Number(text) };
  return { [least]: Number(text), [most]: Number(text) };
}

/** A range in front of the text of the next field, where the line end between them was lost. */
const gluedRange = new RegExp(`^((?:${decimal} <=? )?x (?:<=?|>=?) )(-?\\d+(?:\\.\\d+)?)(?!\\d)`);

/** What was in front of a line: a range of the field above it, sure or not, and the rest of the line. */
export interface Unglued {
  readonly range: string;
  readonly rest: string;
  /** Other readings where digits follow digits: the bound may end earlier, and the rest be an example or default. */
  readonly readings: readonly string[];
}

/** `x >= 1Array of input messages` → `x >= 1` and `Array of input messages`; a line without range → nothing. */
export function unglueRange(line: string): Unglued | undefined {
  const match = gluedRange.exec(line);
  if (match === null) return undefined;
  const [whole, head = '', digits = ''] = match;
  const rest = line.slice(whole.length);
  const shorter =
    digits.length > 40 ? [] : [...digits.slice(1)].map((_, index) => head + digits.slice(0, index + 1));
  // A lone digit cannot be cut; a number right before a letter may be a bound and a value behind it.
  const readings = shorter.filter((reading) => readRange(reading) !== undefined && !reading.endsWith('-'));
  return { range: head + digits, rest, readings };
}
