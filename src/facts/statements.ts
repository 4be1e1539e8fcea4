import type { PageNode } from '../page.ts';
import type { Deprecation, SameModelStatement } from '../page-facts.ts';
import { codeSpans } from './links.ts';
import { collapse, isElement, textOf, walk } from './tree.ts';

/** "refer to the same model", "are aliases of one model", "are the same model under different names". */
const sameModel =
  /\b(refer|point|resolve|map|lead)s? to (one and )?the (very )?same model\b|\bare (all |both )?(the|one and the) same model\b|\b(are|is an?) alias(es)? (of|for)\b/i;
const allIds = /\b(both|all|these|the|two|three|four|five)\b[^.]*\bids?\b|\bids? (listed )?(above|below)\b/i;

/** Page tree → sentences that say several of its ids are one model. Ids named in the sentence count, else all of the page. */
export function readSameModel(
  children: readonly PageNode[],
  ids: readonly string[],
): readonly SameModelStatement[] {
  return paragraphs(children).flatMap((node) => {
    const sentence = sentencesOf(node).find((text) => sameModel.test(text));
    if (sentence === undefined) return [];
    const named = codeSpans([node]).filter((text) => ids.includes(text));
    if (named.length < 2 && !speaksOfAll(sentence, ids.length)) return [];
    return [{ ids: named.length < 2 ? ids : named, text: sentence, at: node.at }];
  });
}

/** Words that count what they speak of. */
const counts: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5 };

/** "All three ids" of a page that lists two speaks of something else. */
function speaksOfAll(sentence: string, idCount: number): boolean {
  const words = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
  const counted = words.flatMap((word) => (Object.hasOwn(counts, word) ? (counts[word] ?? []) : []));
  return allIds.test(sentence) && counted.every((count) => count === idCount);
}

const deprecated = /\b(deprecat(ed|ion)|will be (removed|retired|shut down|discontinued)|sunset)\b/i;
const retired =
  /\b(has been (removed|retired|shut down|discontinued)|is retired|(is|are) no longer (available|supported|served))\b/i;
const successor =
  /\b(migrate to|switch to|move to|use|replaced by|replacement( is)?:?|successor( is)?:?|superseded by|instead)\b/i;

/**
 * Page tree → notes in its hints that the page's model, or ids it names, are deprecated or retired. A note about
 * something else, such as a parameter, names code that is no id of the page and does not say "model".
 */
export function readDeprecations(
  children: readonly PageNode[],
  ids: readonly string[],
): readonly Deprecation[] {
  const notes: Deprecation[] = [];
  for (const { node } of walk(children)) {
    if (node.kind !== 'block' || node.name !== 'hint') continue;
    const text = collapse(textOf(node));
    const isRetired = retired.test(text);
    if (!isRetired && !deprecated.test(text)) continue;
    const spans = codeSpans(node.children);
    const named = spans.filter((span) => ids.includes(span));
    if (named.length === 0 && !/\bmodels?\b|^deprecation notice\b/i.test(text)) continue;
    notes.push({
      text,
      ids: namedAsOld(node.children, named),
      replacement: replacementIn(node.children),
      retired: isRetired,
      at: node.at,
    });
  }
  return notes;
}

/** Ids named before the words that introduce a replacement. */
function namedAsOld(children: readonly PageNode[], named: readonly string[]): readonly string[] {
  const replacement = replacementIn(children);
  return named.filter((id) => id !== replacement);
}

/** The first code span behind words such as "migrate to". */
function replacementIn(children: readonly PageNode[]): string | undefined {
  let before = '';
  for (const { node, parents } of walk(children)) {
    if (node.kind !== 'text') continue;
    if (!parents.some((parent) => isElement(parent, 'code'))) before += node.value;
    else if (successor.test(before)) return node.value.trim();
    else before = '';
  }
  return undefined;
}

function paragraphs(children: readonly PageNode[]): readonly PageNode[] {
  return [...walk(children)].flatMap(({ node }) => (isElement(node, 'p', 'li', 'td') ? [node] : []));
}

function sentencesOf(node: PageNode): readonly string[] {
  return textOf(node)
    .split(/(?<=[.!?])\s|\n/)
    .map(collapse)
    .filter((text) => text !== '');
}
