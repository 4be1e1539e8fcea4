import type { PageNode } from '../page.ts';
import type { AllowedAddress } from '../page-facts.ts';
import { collapse, isElement, textOf, walk } from './tree.ts';

/** A sentence that speaks against an address, or of a time when it was in use. */
const against =
  /\b(?:not|never|cannot|no longer|removed|retired|unavailable|shut down|instead of|rather than|replace[sd]?|previously|formerly|used to)\b|n['’]t\b/i;

/**
 * Page tree → what its sentences allow samples to call beside the operations of the page: URLs and paths that they name,
 * and any other one where they have one of the phrases and name none.
 */
export function readAllowedAddresses(
  children: readonly PageNode[],
  phrases: readonly string[],
): readonly AllowedAddress[] {
  const findPhrase = phraseFinder(phrases);
  return [...walk(children)].flatMap(({ node }) =>
    isElement(node, 'p', 'li', 'td') && !node.children.some((child) => isElement(child, 'p', 'ul', 'ol'))
      ? collapse(textOf(node))
          .split(/(?<=[.!?]) /)
          .flatMap((sentence) => readSentence(sentence, findPhrase))
          .map((allowed) => ({ ...allowed, at: node.at }))
      : [],
  );
}

type PhraseFinder = (sentence: string) => string | undefined;

/** Finds the first of some phrases as whole words, in whatever case; the plural counts. */
function phraseFinder(phrases: readonly string[]): PhraseFinder {
  const literal = phrases.map((phrase) => collapse(phrase).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  if (literal.length === 0) return () => undefined;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal.join('|')})(?=s?(?![\\p{L}\\p{N}]))`, 'iu');
  return (sentence) => pattern.exec(sentence)?.[0];
}

function readSentence(sentence: string, findPhrase: PhraseFinder): readonly Omit<AllowedAddress, 'at'>[] {
  const phrase = findPhrase(sentence);
  const urls = sentence.split(' ').flatMap(readAddress);
  if ((phrase === undefined && urls.length === 0) || against.test(sentence)) return [];
  return [{ ...(phrase !== undefined && { phrase }), urls }];
}

/** A word that is a URL with a path, or a path of several names. */
function readAddress(word: string): readonly string[] {
  // Tried from the start of each run alone: a long one inside a word would be read once for each of its characters.
  const bare = word.replace(/^["'`(<[{“‘]+/, '').replace(/(?<![)\]>"'`”’.,;:!?])[)\]>"'`”’.,;:!?]+$/, '');
  return /^https?:\/\/[^/]+\/[^/]|^\/[^/]+\/[^/]/i.test(bare) ? [bare] : [];
}
