import type { SpecPlace } from '../place.ts';
import { escapePointer } from '../schema-keywords.ts';

/** From a place in a document, one name at a time, over every `$ref` on the way. */
export function followPointer(
  from: SpecPlace,
  tokens: readonly string[],
  refs: Readonly<Record<string, string>>,
): SpecPlace {
  const start = jump(from.pointer, refs);
  const pointer = tokens.reduce((base, token) => jump(`${base}/${escapePointer(token)}`, refs), start);
  return { path: from.path, pointer };
}

function jump(pointer: string, refs: Readonly<Record<string, string>>): string {
  const seen = new Set<string>();
  let current = pointer;
  for (;;) {
    const next = Object.hasOwn(refs, current) ? refs[current] : undefined;
    if (next === undefined || seen.has(current)) return current;
    seen.add(current);
    current = next;
  }
}
