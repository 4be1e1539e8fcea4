/** Characters that decoders for Windows-1252 put where Latin-1 has control characters. */
const windows = '‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ€';
const rest = `[\\u0080-\\u00bf${windows}]`;
/** What each character of UTF-8 looks like where its bytes are read one by one. */
const doubled = new RegExp(
  `[\\u00c3-\\u00df]${rest}|\\u00c2[\\u0080-\\u00bf]|[\\u00e0-\\u00ef]${rest}{2}|[\\u00f0-\\u00f4]${rest}{3}`,
  'g',
);

/** So much of a text is looked at. */
const sampleLength = 100_000;

/** Whether a text is UTF-8 that was read as another encoding, or lost its characters in one: not a few signs, but words. */
export function isInWrongEncoding(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  const lost = sample.match(/\ufffd/g)?.length ?? 0;
  const found = sample.match(doubled) ?? [];
  const count = lost + found.length;
  if (count <= 20 || count * 50 <= sample.length) return false;
  // Of a text that is what it should be, most letters outside ASCII are not such pairs.
  const covered = found.reduce((sum, { length }) => sum + length, lost);
  const foreign = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return covered * 10 >= foreign * 7;
}
