import type { PageNode } from '../../../page.ts';
import type { Fact } from '../../../page-facts.ts';
import { collapse, isElement, textOf, walk } from '../../tree.ts';
import type { StatedOfPage } from './write-body.ts';

/** Everything a page says of the parameters of its operation in words: its ids, and which parameters must be given. */
export function readStatedOfPage(children: readonly PageNode[], ids: readonly Fact<string>[]): StatedOfPage {
  const [first] = ids;
  let sentence = '';
  let onlyRequired: StatedOfPage['onlyRequired'];
  for (const { node } of walk(children)) {
    if (!isElement(node, 'p', 'li')) continue;
    const text = collapse(textOf(node));
    if (first !== undefined && node.name === 'p' && node.at.offset <= first.at.offset) sentence = text;
    onlyRequired ??= readOnlyRequired(text);
  }
  return {
    ...(first === undefined ? {} : { ids: { values: ids.map(({ value }) => value), sentence } }),
    ...(onlyRequired === undefined ? {} : { onlyRequired }),
  };
}

/** Words behind "required" that make a sentence speak of some requests only. */
const conditions = /^\s*(?:,\s*)?(?:if|in case|only|unless|when|where|while|with)\b/;

/** "Only a and b are required …": the names, and the sentence; nothing where a condition follows. */
export function readOnlyRequired(text: string): StatedOfPage['onlyRequired'] {
  const found = /\bOnly ([^.:;!?]{1,200}?) (?:are|is)(?: the)? (?:required|mandatory)\b([^.!?]{0,300})/.exec(
    text,
  );
  const [sentence, listed = '', rest = ''] = found ?? [];
  if (sentence === undefined || conditions.test(rest)) return undefined;
  const names = listed
    .split(/\s*,\s*(?:and\s+)?|\s+and\s+/)
    .map((name) => name.replace(/^the /, '').replace(/ (?:parameter|field)s?$/, ''));
  return names.every((name) => /^[\w.[\]-]+$/.test(name)) ? { names, sentence: sentence.trim() } : undefined;
}
