import type { TextEdit } from '../diagnostic.ts';
import type { LocatedMember, LocatedValue } from '../located-value.ts';
import type { RequestSample } from '../page-facts.ts';
import type { Span } from '../place.ts';

/**
 * An edit of a value in a sample, in the notation that the code around it is in; nothing where it is not certain that the
 * edit leaves right code: where the value stands inside another text, or where its neighbours show no quotes.
 */
export function certainFix(
  { text, textAt, language }: RequestSample,
  payload: LocatedValue,
  valuePath: readonly (string | number)[],
  fix: readonly TextEdit[] | undefined,
): readonly TextEdit[] | undefined {
  const [edit] = fix ?? [];
  if (edit === undefined || textAt === undefined || fix?.length !== 1) return undefined;
  // Where the page indents the code, offsets in it are not those of the page.
  if (textAt.endOffset - textAt.offset !== text.length || edit.path !== textAt.path) return undefined;
  const [start, end] = edit.range;
  const stands = text.slice(start - textAt.offset, end - textAt.offset);
  if (/^["']/.test(stands)) return isQuoted(stands) && !isForeign(edit.text, language) ? fix : undefined;
  const name = nameAbove(payload, valuePath);
  const mark = name === undefined ? undefined : text.charAt(name.offset - textAt.offset);
  if (mark !== '"' && mark !== "'") return undefined;
  return [{ ...edit, text: `${mark}${edit.text.slice(1, -1)}${mark}` }];
}

/** The same mark at both ends, and none inside. */
function isQuoted(text: string): boolean {
  return /^(["'])[^"'\\]*\1$/.test(text);
}

/** Python writes these words with capitals, and data in Python without. */
function isForeign(text: string, language: string): boolean {
  return language === 'python' && /^(?:true|false|null)$/.test(text);
}

/** Where the name of the nearest member around a value stands. */
function nameAbove(payload: LocatedValue, path: readonly (string | number)[]): Span | undefined {
  let value: LocatedValue | undefined = payload;
  let name: Span | undefined;
  for (const step of path) {
    const member: LocatedMember | undefined =
      value?.kind === 'object' ? value.members.findLast((one) => one.name === step) : undefined;
    if (member !== undefined) name = member.nameAt;
    value = value?.kind === 'array' ? value.items[Number(step)] : member?.value;
  }
  return name;
}
