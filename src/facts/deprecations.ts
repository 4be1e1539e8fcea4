import type { PageNode } from '../page.ts';
import type { Deprecation } from '../page-facts.ts';
import { announcement, label, otherwise, partly, successor, things } from './deprecation-words.ts';
import { isIdWord } from './id-text.ts';
import { countMarks, idsWithin, type MarkedText, markCode, ownId } from './marked-text.ts';
import { collapse, isElement, textOf, walk } from './tree.ts';

/**
 * Page tree → notes in its hints and quotes that the page's model, or ids it names, are deprecated or retired. What such a note
 * says of anything else, a parameter or another model, is no note.
 */
export function readDeprecations(
  children: readonly PageNode[],
  pageIds: readonly string[],
): readonly Deprecation[] {
  return [...walk(children)].flatMap(({ node }) => {
    if (!isElement(node, 'blockquote') && !(node.kind === 'block' && node.name === 'hint')) return [];
    const note = markCode(node, pageIds);
    const found = findAnnouncement(note.text) ?? findLabel(note.text);
    if (found === undefined) return [];
    const replacement = findReplacement(note, found.isLabel ? 0 : found.end);
    const named = idsWithin(note, found.start, found.end).filter((id) => id !== replacement);
    return [{ text: collapse(textOf(node)), ids: named, replacement, retired: found.isPast, at: node.at }];
  });
}

/** Where a note says that something is deprecated, and whether it is gone already. */
interface Announcement {
  readonly start: number;
  readonly end: number;
  readonly isPast: boolean;
  /** The whole note speaks of what is deprecated, and of what to use instead. */
  readonly isLabel: boolean;
}

function findAnnouncement(text: string): Announcement | undefined {
  for (const match of text.matchAll(announcement)) {
    const end = match.index + match[0].length;
    if (otherwise.test(text.slice(Math.max(0, match.index - 40), match.index))) continue;
    if (/no\s+longer/i.test(match[0]) && partly.test(text.slice(end, end + 80))) continue;
    return { start: match.index, end, isPast: match.groups?.past !== undefined, isLabel: false };
  }
  return undefined;
}

/** A note that begins with "Deprecated" and goes on about no other thing than a model. */
function findLabel(text: string): Announcement | undefined {
  const end = label.exec(text)?.[0].length;
  if (end === undefined || things.test(text)) return undefined;
  const rest = text.slice(end);
  const isOwn =
    rest === '' ||
    rest.includes(ownId) ||
    /^(?:please\s+)?(?:use|migrate|switch|move)\b|\b(?:this|the) model\b/i.test(rest);
  return isOwn ? { start: 0, end: text.length, isPast: false, isLabel: true } : undefined;
}

function findReplacement({ text, spans }: MarkedText, from: number): string | undefined {
  const match = successor.exec(text.slice(from));
  if (match === null) return undefined;
  const before = text.slice(0, from + match.index + match[0].length);
  const value = spans[countMarks(before) - 1];
  return value !== undefined && (match[1] === ownId || (isIdWord({ value }) && !/^[/.]|^https?:/.test(value)))
    ? value
    : undefined;
}
