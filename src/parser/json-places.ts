import type { PointerTree, Range } from './pointer-tree.ts';

/**
 * Fills in the places of pointers in one pass over JSON text. What nothing is looked for in is jumped over without being
 * read, which is most of a document; text that is no JSON ends the pass.
 */
export function locateInJson(text: string, tree: PointerTree): void {
  try {
    readValue(text, skipSpace(text, 0), tree);
  } catch {
    // Nested deeper than the stack: what was found until there stays.
  }
}

/** Reads the value that starts at an offset; gives the offset behind it. */
function readValue(text: string, start: number, tree: PointerTree | undefined, key?: Range): number {
  if (tree === undefined) return skipValue(text, start);
  const first = text[start];
  if (first !== '{' && first !== '[') {
    const end = skipValue(text, start);
    tree.range = [start, end];
    return end;
  }
  tree.range = key ?? [start, start + 1];
  if (tree.children.size === 0) return skipValue(text, start);
  return first === '{' ? readObject(text, start + 1, tree) : readArray(text, start + 1, tree);
}

function readObject(text: string, start: number, tree: PointerTree): number {
  let at = skipSpace(text, start);
  while (text[at] === '"') {
    const keyEnd = skipString(text, at);
    const child = tree.children.get(readName(text, at, keyEnd));
    const colon = skipSpace(text, keyEnd);
    if (text[colon] !== ':') return text.length;
    at = skipSpace(text, readValue(text, skipSpace(text, colon + 1), child, [at, keyEnd]));
    if (text[at] !== ',') break;
    at = skipSpace(text, at + 1);
  }
  return text[at] === '}' ? at + 1 : text.length;
}

function readArray(text: string, start: number, tree: PointerTree): number {
  let at = skipSpace(text, start);
  for (let index = 0; at < text.length && text[at] !== ']'; index += 1) {
    at = skipSpace(text, readValue(text, at, tree.children.get(String(index))));
    if (text[at] !== ',') break;
    at = skipSpace(text, at + 1);
  }
  return text[at] === ']' ? at + 1 : text.length;
}

/** The name between two quotes. */
function readName(text: string, start: number, end: number): string {
  const written = text.slice(start + 1, end - 1);
  if (!written.includes('\\')) return written;
  try {
    return String(JSON.parse(text.slice(start, end)));
  } catch {
    return written;
  }
}

function skipSpace(text: string, start: number): number {
  let at = start;
  for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13); code = text.charCodeAt(at)) {
    at += 1;
  }
  return at;
}

const scalar = /[^\s,:[\]{}"]*/y;

/** The offset behind the value that starts at one. */
function skipValue(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return skipString(text, start);
  if (first === '{' || first === '[') return skipNested(text, start);
  scalar.lastIndex = start;
  return start + (scalar.exec(text)?.[0].length ?? 0);
}

const quote = 0x22;

function skipNested(text: string, start: number): number {
  let depth = 0;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = skipString(text, at);
      continue;
    }
    at += 1;
    // Without the bit that tells them apart, `[` and `{` are one, and so are their ends.
    const bracket = code & ~0x20;
    if (bracket === 0x5b) depth += 1;
    else if (bracket === 0x5d) depth -= 1;
    if (depth === 0) return at;
  }
  return at;
}

/** The offset behind the string whose opening quote stands at one. */
function skipString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === 0x5c) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}
