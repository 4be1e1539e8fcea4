const opening = new Set(['(', '[', '{', '<']);
const closing = new Set([')', ']', '}', '>']);

/** Separators are short: looking no further keeps the time linear. */
const longestSeparator = 8;

/** A text cut at each match of `separator` (anchored with `^`) that stands outside brackets and quotes; parts trimmed. */
export function splitOutside(text: string, separator: RegExp): readonly string[] {
  const outside = markOutside(text);
  const parts: string[] = [];
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (outside[index] !== true) continue;
    const found = separator.exec(text.slice(index, index + longestSeparator))?.[0] ?? '';
    if (found === '') continue;
    parts.push(text.slice(start, index).trim());
    start = index + found.length;
    index = start - 1;
  }
  return [...parts, text.slice(start).trim()];
}

/** For each unit whether it stands outside brackets and quotes. */
function markOutside(text: string): readonly boolean[] {
  let depth = 0;
  let quote: string | undefined;
  return text.split('').map((character, index) => {
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
      return false;
    }
    if (opensQuote(character, text.charAt(index - 1))) quote = character;
    if (opening.has(character)) depth += 1;
    if (closing.has(character)) depth = Math.max(0, depth - 1);
    return quote === undefined && depth === 0 && !closing.has(character);
  });
}

/** An apostrophe inside a word quotes nothing. */
function opensQuote(character: string, before: string): boolean {
  return character === '"' || (character === "'" && !/\w/.test(before));
}
