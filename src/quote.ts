const longest = 160;

/** Text of a page or document in backticks, on one line. */
export function quote(text: string): string {
  return `\`${shorten(text)}\``;
}

/** Text on one line; of a long one the start and the end, where file names stand. */
export function shorten(text: string): string {
  const line = text.length > 10 * longest ? joinEnds(text) : text;
  const words = line.replace(/\s+/g, ' ').trim();
  return words.length > longest ? joinEnds(words) : words;
}

function joinEnds(text: string): string {
  const half = Math.floor((longest - 1) / 2);
  // Half of a surrogate pair would not survive being written as UTF-8.
  const start = text.slice(0, half).replace(/[\uD800-\uDBFF]$/, '');
  const end = text.slice(-half).replace(/^[\uDC00-\uDFFF]/, '');
  return `${start}…${end}`;
}
