import { findInstructions } from '../md-variant-chrome.ts';

/** Where a page begins in a file of many. */
export interface PageStart {
  readonly start: number;
  /** Where what follows the title and the address begins. */
  readonly bodyStart: number;
  /** Where the title's line ends. */
  readonly titleEnd: number;
  readonly title: string;
  readonly url?: string;
}

const fenceLine = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/;
const titleLine = /^# +(\S.*?)[ \t]*$/;
const sourceLine = /^(?:Source|URL): +(https?:\/\/\S+)[ \t]*$/;

/**
 * The pages of a file: titles outside code with the page's address under them; in a file named as one of many pages
 * also titles alone.
 */
export function findPageStarts(text: string, path: string): readonly PageStart[] {
  const titles = findTitles(text);
  const withAddress = titles.filter(({ url }) => url !== undefined);
  if (withAddress.length > 1) return withAddress;
  if (!/(?:^|\/)llms-full\.(?:txt|md)$/i.test(path)) return [];
  return titles.filter((start, index) => !isChrome(text, start, titles[index + 1]?.start));
}

/** What a site tells programs behind a page has a title too, and is of the page before. */
function isChrome(text: string, { start }: PageStart, end: number | undefined): boolean {
  return findInstructions(text.slice(start, end)).some((stretch) => stretch.start === 0);
}

function findTitles(text: string): readonly PageStart[] {
  const titles: PageStart[] = [];
  let fence: string | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length + 1;
    fence = nextFence(fence, line);
    const title = fence === undefined ? titleLine.exec(line.trimEnd())?.[1] : undefined;
    if (title !== undefined) {
      const titleEnd = Math.min(end, text.length);
      titles.push({ start, titleEnd, ...readAddress(text, titleEnd), title });
    }
    start = end;
  }
  return titles;
}

/** The fence that is open behind a line. */
function nextFence(open: string | undefined, line: string): string | undefined {
  const [, marks, info = ''] = fenceLine.exec(line.trimEnd()) ?? [];
  if (marks === undefined) return open;
  if (open === undefined) return marks.startsWith('`') && info.includes('`') ? undefined : marks;
  return marks.startsWith(open) && info.trim() === '' ? undefined : open;
}

function readAddress(text: string, start: number): { readonly bodyStart: number; readonly url?: string } {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  const url = sourceLine.exec(text.slice(start, end).trimEnd())?.[1];
  return url === undefined ? { bodyStart: start } : { bodyStart: end, url };
}

const linkLine = /^- \[[^\]\n]+\]\((\S+?)\)(?::? .*)?$/;

/** Whether a text is a list of pages: a title first, then headings, remarks and links, nearly all of them to markdown. */
export function findLinks(text: string): { readonly isIndex: boolean } {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (!/^\ufeff?# \S/.test(lines[0] ?? '')) return { isIndex: false };
  const items = lines.filter((line) => line.startsWith('- '));
  const links = items.flatMap((line) => linkLine.exec(line)?.[1] ?? []);
  const pages = links.filter((url) => /^https?:\/\/\S+\.(?:md|txt)$/i.test(url));
  const others = lines.length - items.length - lines.filter((line) => /^(?:#{1,3} |> )/.test(line)).length;
  return { isIndex: pages.length > 1 && pages.length * 2 > items.length && others <= items.length };
}
