import type { JsxTag } from './scan-tag.ts';

/** A tag with the one that it opens or closes; a tag alone has none, and so has one that nothing matches. */
export interface PairedTag {
  readonly tag: JsxTag;
  partner?: PairedTag;
}

/** Tags in order → pairs: an end tag closes the nearest open tag of its name, what was opened between stays alone. */
export function pairJsxTags(tags: readonly JsxTag[]): readonly PairedTag[] {
  const paired = tags.map((tag): PairedTag => ({ tag }));
  const open: PairedTag[] = [];
  const counts = new Map<string, number>();
  const count = (name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);
  for (const item of paired) {
    const { name, kind } = item.tag;
    if (kind === 'open') {
      open.push(item);
      count(name, 1);
    }
    if (kind !== 'close' || (counts.get(name) ?? 0) === 0) continue;
    for (let last = open.pop(); last !== undefined; last = open.pop()) {
      count(last.tag.name, -1);
      if (last.tag.name !== name) continue;
      last.partner = item;
      item.partner = last;
      break;
    }
  }
  return paired;
}

/** Tags in order → those that nest no deeper than `limit`, and the others. */
export function takeDeepTags(
  tags: readonly JsxTag[],
  limit: number,
): { readonly tags: readonly JsxTag[]; readonly tooDeep: readonly JsxTag[] } {
  if (tags.length <= limit) return { tags, tooDeep: [] };
  const kept: JsxTag[] = [];
  const tooDeep: JsxTag[] = [];
  let depth = 0;
  for (const { tag, partner } of pairJsxTags(tags)) {
    if (tag.kind === 'open' && partner !== undefined) depth += 1;
    (depth > limit ? tooDeep : kept).push(tag);
    if (tag.kind === 'close' && partner !== undefined) depth -= 1;
  }
  return { tags: kept, tooDeep };
}
