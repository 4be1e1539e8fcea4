import type { PageNode } from '../page.ts';
import type { SameModelStatement } from '../page-facts.ts';
import { countMarks, idsWithin, markCode, ownId, ownIds } from './marked-text.ts';
import { isElement, walk } from './tree.ts';

const one =
  'the (?:very )?same(?: underlying)? model(?! (?:architecture|card|class|family|line|page|provider|series|size|type|version))\\b';
const refer = '(?:refer|point|resolve|map|lead|correspond)s? to|denote|identify|call';

/** "`a` and `b` are the same model", "`a` is an alias of `b`", "Both refer to the same model": ids only before and behind. */
const claim = new RegExp(
  `(?:(?<!\\b(?:unlike|except|than|but) )${ownIds}(?: models?| ids?)? )?(?:both |all )?(?:(?:(?:${refer})|are(?: all| both)?) (?:one and )?${one}|(?:is|are) ${one} as ${ownId}|(?:is|are)(?: just| only)?(?: an?| another| other)? (?:alias(?:es)?|synonyms?|names?) (?:of|for) ${ownId})`,
  'i',
);
const allIds =
  /\b(?:both|all|these|the|two|three|four|five)\b[^.]*\bids?\b|\bids? (?:listed )?(?:above|below)\b/i;
const negation = /\b(?:not|never|no|neither|nor|if|whether)\b|n['’]t\b/i;

/** Page tree → sentences that say several of its ids are one model. Ids named in the sentence count, else all of the page. */
export function readSameModel(
  children: readonly PageNode[],
  ids: readonly string[],
): readonly SameModelStatement[] {
  return ids.length < 2 ? [] : paragraphs(children).flatMap((node) => readSentences(node, ids));
}

function readSentences(node: PageNode, ids: readonly string[]): readonly SameModelStatement[] {
  const marked = markCode(node, ids);
  let start = 0;
  return marked.text.split(/(?<=[.!?]) /).flatMap((sentence) => {
    const match = claim.exec(sentence);
    const from = start + (match?.index ?? 0);
    start += sentence.length + 1;
    if (match === null || negation.test(sentence.slice(0, match.index + match[0].length))) return [];
    const named = idsWithin(marked, from, from + match[0].length);
    if (named.length < 2 && !speaksOfAll(sentence, ids.length)) return [];
    const text = spell(sentence, marked.spans, marked.text.slice(0, start - sentence.length - 1));
    return [{ ids: named.length < 2 ? ids : named, text, at: node.at }];
  });
}

/** Words that count what they speak of. */
const counts: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4, five: 5 };

/** "All three ids" of a page that lists two speaks of something else, and so does a sentence that names one of them. */
function speaksOfAll(sentence: string, idCount: number): boolean {
  const words = sentence.toLowerCase().match(/[a-z]+/g) ?? [];
  const counted = words.flatMap((word) => (Object.hasOwn(counts, word) ? (counts[word] ?? []) : []));
  return allIds.test(sentence) && !sentence.includes(ownId) && counted.every((count) => count === idCount);
}

/** Marked text with its code back in place. */
function spell(sentence: string, spans: readonly string[], before: string): string {
  let index = countMarks(before);
  return sentence.replace(/[\ue000\ue001]/g, () => spans[index++] ?? '');
}

/** The smallest elements that hold sentences. */
function paragraphs(children: readonly PageNode[]): readonly PageNode[] {
  return [...walk(children)].flatMap(({ node }) =>
    isElement(node, 'p', 'li', 'td') && !node.children.some((child) => isElement(child, 'p', 'ul', 'ol'))
      ? [node]
      : [],
  );
}
