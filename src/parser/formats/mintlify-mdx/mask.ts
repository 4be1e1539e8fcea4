/** Characters that are hidden from a parser while it reads, and put back afterwards. */
export interface Masks {
  readonly hide: (char: string) => string;
  readonly restore: (part: string) => string;
}

/** A stand-in for each of `chars`: code points that `text` does not use and no markdown parser knows. */
export function chooseMasks(text: string, chars: string): Masks {
  const used = new Set(text.match(/[\ue000-\uf8ff]/g));
  const masks: string[] = [];
  for (let code = 0xf8ff; code >= 0xe000 && masks.length < chars.length; code -= 1) {
    const mask = String.fromCharCode(code);
    if (!used.has(mask)) masks.push(mask);
  }
  const pattern = new RegExp(`[${masks.join('')}]`, 'g');
  const hide = (char: string) => masks[chars.indexOf(char)] ?? char;
  if (masks.length === 0) return { hide, restore: (part) => part };
  return { hide, restore: (part) => part.replace(pattern, (mask) => chars[masks.indexOf(mask)] ?? mask) };
}

/** The text with the characters at these ascending offsets replaced one by one. */
export function replaceAt(
  text: string,
  offsets: readonly number[],
  replace: (char: string) => string,
): string {
  const parts: string[] = [];
  let from = 0;
  for (const offset of offsets) {
    if (offset < from) continue;
    parts.push(text.slice(from, offset), replace(text.charAt(offset)));
    from = offset + 1;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** A tree with every text in it restored; places stay. */
export function restoreTree<T>(node: T, restore: (part: string) => string): T {
  if (typeof node === 'string') return restore(node) as T;
  if (Array.isArray(node)) return node.map((item) => restoreTree(item, restore)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === 'position' || key === 'data' ? value : restoreTree(value, restore),
  ]);
  return Object.fromEntries(entries) as T;
}
