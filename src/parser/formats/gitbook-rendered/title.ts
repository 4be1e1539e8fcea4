import { chrome, isIcon } from './labels.ts';
import type { Line } from './lines.ts';

/** How many short lines in a row are no page but the navigation of a site. */
const navigationLength = 8;

/**
 * The line that is the title of a page of plain text: its first, or, where the navigation of the site stands over it,
 * the line that stands there a second time, right before the first sentence.
 */
export function findTitle(lines: readonly Line[]): number | undefined {
  const written = lines.filter(({ text }) => text !== '' && !chrome.test(text) && !isIcon(text));
  const sentence = written.findIndex(({ text }) => isSentence(text));
  const head = written.slice(0, sentence === -1 ? written.length : sentence);
  const [first] = head;
  if (head.length < navigationLength) return first?.index;
  const seen = new Set<string>();
  let title: Line | undefined;
  for (const line of head) {
    if (seen.has(line.text)) title = line;
    seen.add(line.text);
  }
  return title?.index;
}

function isSentence(text: string): boolean {
  return text.length > 80 || /[.:!?]$/.test(text);
}
