/** What stands for some characters of a text, one to one. */
export interface Masks {
  readonly mask: (char: string) => string;
  /** Puts the masked characters back into a part of the text. */
  readonly restore: (part: string) => string;
}

// Code points that no markdown parser knows, and letters for the text that uses all of these.
const ranges = [
  [0xfdd0, 0xfdef],
  [0xe000, 0xf8ff],
  [0x3400, 0x9fff],
] as const;
const replacement = '\ufffd';

/** A mask for each of `chars`: code points that the text does not use. A text that leaves none loses what is masked. */
export function chooseMasks(text: string, chars: string): Masks {
  const unused = listUnused(text, chars.length);
  const masks = new Map([...chars].map((char, index) => [char, unused[index] ?? replacement]));
  const masked = new Map([...chars].flatMap((char, index) => (unused[index] ? [[unused[index], char]] : [])));
  const pattern = new RegExp(`[${unused.join('')}]`, 'g');
  return {
    mask: (char) => masks.get(char) ?? char,
    restore: (part) =>
      unused.length === 0 ? part : part.replace(pattern, (mask) => masked.get(mask) ?? mask),
  };
}

function listUnused(text: string, count: number): readonly string[] {
  const used = new Set(text);
  const unused: string[] = [];
  for (const [first, last] of ranges) {
    for (let code = first; code <= last && unused.length < count; code += 1) {
      const char = String.fromCharCode(code);
      if (!used.has(char)) unused.push(char);
    }
  }
  return unused;
}
