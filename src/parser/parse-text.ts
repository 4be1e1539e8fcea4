import type { Page, PageFormat } from '../page.ts';
import type { PageComment } from '../suppression.ts';
import type { Format } from './formats/format.ts';
import { defaultFormat, formats } from './formats/formats.ts';
import { findSuppressionComments } from './suppression-comments.ts';

/** Text of a page file → the trees of its pages, in the format that its content shows, or in the one that is asked for. */
export function parsePages(path: string, text: string, asked?: PageFormat): readonly Page[] {
  const { format, reason } = chooseFormat(path, text, asked);
  const pages = format.parseParts?.(path, text) ?? [format.parse(path, text)];
  const comments = findSuppressionComments(
    path,
    text,
    pages.flatMap(({ children }) => children),
  );
  return pages.map((page) => withComments(withReason(page, reason), comments));
}

/** Text of a file that holds one page → its tree; of one that holds several, the first. */
export function parseText(path: string, text: string, asked?: PageFormat): Page {
  const [first] = parsePages(path, text, asked);
  return first ?? defaultFormat.parse(path, text);
}

interface Choice {
  readonly format: Format;
  readonly reason?: string;
}

function chooseFormat(path: string, text: string, asked: PageFormat | undefined): Choice {
  if (asked !== undefined) {
    return { format: formats.find(({ name }) => name === asked) ?? defaultFormat, reason: 'asked for' };
  }
  for (const format of formats) {
    const reason = format.recognise(text, path);
    if (reason !== undefined) return { format, reason };
  }
  return { format: defaultFormat };
}

/** A page of several may be of a format of its own, and says itself how that was found. */
function withReason(page: Page, reason: string | undefined): Page {
  if (reason === undefined) return page;
  const { formatReason } = page;
  return { ...page, formatReason: formatReason === undefined ? reason : `${reason}; ${formatReason}` };
}

/** A page has the comments that stand in it. */
function withComments(page: Page, comments: readonly PageComment[]): Page {
  const { part } = page;
  const own = comments.filter(
    ({ at }) => part === undefined || (at.offset >= part.at.offset && at.offset < part.at.endOffset),
  );
  return own.length === 0 ? page : { ...page, comments: own };
}
