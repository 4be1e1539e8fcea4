/** A name beside the text that stands at its place. */
interface Paired {
  readonly name: string;
  readonly text: string | undefined;
}

/** Words that describe anything. */
const common: ReadonlySet<string> = new Set([
  'and',
  'data',
  'default',
  'for',
  'format',
  'list',
  'name',
  'number',
  'object',
  'option',
  'parameter',
  'the',
  'type',
  'value',
]);

/**
 * Which pairs are sure: a text that speaks of its name as no other text does, and what stands between two of these, for
 * all of them keep the order of the schema.
 */
export function findSurePairs(pairs: readonly Paired[]): readonly boolean[] {
  const texts = pairs.map(({ text }) => wordsOf(text ?? ''));
  const uses = new Map<string, number>();
  for (const words of texts) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const anchored = pairs.map(({ name }, index) =>
    [...wordsOf(name)].some((word) => texts[index]?.has(word) === true && uses.get(word) === 1),
  );
  const first = anchored.indexOf(true);
  const last = anchored.lastIndexOf(true);
  return anchored.map((isAnchored, index) => isAnchored || (first >= 0 && index > first && index < last));
}

/** Words of a name or a sentence, in one case and without the ending of a plural. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]{3,}/g);
  return new Set((words ?? []).map((word) => word.replace(/s$/, '')).filter((word) => !common.has(word)));
}
