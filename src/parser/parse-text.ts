import type { Page, PageFormat } from '../page.ts';
import { defaultFormat, formats } from './formats/formats.ts';
import { findSuppressionComments } from './suppression-comments.ts';

/** Text of a page file → its tree, in the format that its content shows, or in the one that is asked for. */
export function parseText(path: string, text: string, asked?: PageFormat): Page {
  const page = parseFormat(path, text, asked);
  const comments = findSuppressionComments(path, text, page.children);
  return comments.length === 0 ? page : { ...page, comments };
}

function parseFormat(path: string, text: string, asked?: PageFormat): Page {
  if (asked !== undefined) {
    const format = formats.find(({ name }) => name === asked) ?? defaultFormat;
    return { ...format.parse(path, text), formatReason: 'asked for' };
  }
  for (const format of formats) {
    const reason = format.recognise(text, path);
    if (reason !== undefined) return { ...format.parse(path, text), formatReason: reason };
  }
  return defaultFormat.parse(path, text);
}
