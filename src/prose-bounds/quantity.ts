/** What the number in a sentence counts. */
export type Measure = 'value' | 'length' | 'items';

/** A number that is no part of a date, version, size, price or name. */
const digits = String.raw`(?<![\w.,:/$€£#@-])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\w%]|[.,:/]\d|[-–][\w]|\s?%)`;
const numberWords: readonly string[] = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** Source of a regular expression for one number, in code marks or not; one group. */
export const numberSource = String.raw`\`?(${digits}|\b(?:${numberWords.join('|')})\b)\`?`;

/** Source of a regular expression that looks ahead at up to two words behind a number; one group. */
export const unitSource = '(?=((?:[ -](?:[A-Za-z][A-Za-z8-]{0,30})){0,2}))';

/** The value of what `numberSource` matched. */
export function readNumber(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const word = numberWords.indexOf(text.toLowerCase());
  if (word >= 0) return word + 1;
  const value = Number(text.replaceAll(',', '').replace('−', '-'));
  return Number.isFinite(value) ? value : undefined;
}

const units: readonly (readonly [measure: Measure, words: ReadonlySet<string>])[] = [
  ['length', new Set(['character', 'characters', 'char', 'chars', 'letters', 'symbols'])],
  [
    'items',
    new Set([
      ...[
        'item',
        'items',
        'element',
        'elements',
        'entry',
        'entries',
        'sequence',
        'sequences',
        'image',
        'images',
      ],
      ...['file', 'files', 'url', 'urls', 'message', 'messages', 'tool', 'tools', 'tag', 'tags', 'prompts'],
      ...[
        'videos',
        'video',
        'documents',
        'document',
        'texts',
        'inputs',
        'functions',
        'references',
        'strings',
      ],
      ...['objects', 'keywords', 'values', 'faces', 'characters-references'],
    ]),
  ],
  [
    'value',
    new Set(['seconds', 'milliseconds', 'ms', 'tokens', 'pixels', 'px', 'steps', 'degrees', 'frames', 'fps']),
  ],
];

/** Words that may stand behind a number without being what it counts. */
const continuations = new Set([
  ...[
    'and',
    'or',
    'to',
    'is',
    'are',
    'in',
    'inclusive',
    'exclusive',
    'inclusively',
    'where',
    'with',
    'for',
    'per',
  ],
  ...[
    'that',
    'which',
    'but',
    'by',
    'if',
    'when',
    'the',
    'the-default',
    'can',
    'will',
    'as',
    'while',
    'higher',
  ],
  ...['lower', 'default', 'defaults', 'maximum', 'minimum', 'max', 'min'],
]);

/** Words that tell what sort of characters or items are counted. */
const qualifiers = new Set([
  'unicode',
  'utf-8',
  'ascii',
  'stop',
  'input',
  'reference',
  'source',
  'different',
]);

/** What a number counts by the words behind it; nothing where they are words that no bound of ours has. */
export function readMeasure(words: string | undefined): Measure | undefined {
  const [first, second] = (words ?? '').trim().toLowerCase().split(/\s+/);
  if (first === undefined || first === '' || continuations.has(first)) return 'value';
  const name = qualifiers.has(first) && second !== undefined ? second : first;
  return units.find(([, names]) => names.has(name))?.[0];
}
