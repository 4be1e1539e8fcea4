import type { JudgedText } from './judged-text.ts';

/** Whether a text is the navigation of a site and nothing of a page. */
export function isNavigationOnly({ written, hasFields, hasChrome }: JudgedText): boolean {
  if (hasFields || !hasChrome || written.length < 8) return false;
  return written.every(({ text, isFenced }) => !isFenced && isEntry(text));
}

/** A name of a page, or a link to one; a sentence is neither. */
function isEntry(line: string): boolean {
  const shown = line
    .replace(/^(?:[-*+•] |\d+\. )/, '')
    .replace(/\[([^\][]{1,80})\]\([^()\s]{1,300}\)/g, '$1');
  return shown.length < 60 && !/[.:;!?`|{}#*[\]<>]/.test(shown);
}
