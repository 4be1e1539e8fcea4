import type { Page, PageProblem } from '../../page.ts';
import { maxPageLength, parsePage } from '../parse-page.ts';
import { readSource, type Source } from '../source.ts';
import { withoutMark } from '../spec.ts';
import { defineFormat, type Format } from './format.ts';
import { gitbookMdVariant } from './gitbook-md-variant.ts';
import { findLinks, findPageStarts, type PageStart } from './llms-text/page-starts.ts';
import { namePageStarts } from './llms-text/part-names.ts';
import { shiftPage } from './llms-text/shift-places.ts';
import { findChrome, maskStretches } from './md-variant-chrome.ts';
import { mintlifyMdVariant } from './mintlify-md-variant.ts';
import { mintlifyMdx } from './mintlify-mdx/mintlify-mdx.ts';
import { refusedText } from './refused-text.ts';

/** `llms.txt` lists the pages of a site; `llms-full.txt` holds them all. */
export const llmsIndex = defineFormat({
  name: 'llms-index',
  recognise: (text, path) => {
    if (findLinks(text).isIndex) return 'nothing but a title and lists of links to pages as markdown';
    const { length } = findPageStarts(withoutMark(text), path);
    return length > 1 ? `one of ${length} pages in one file` : undefined;
  },
  parse: parseIndex,
  parseParts,
});

/** What the pages of a file can be; each says itself which. */
const partFormats: readonly Format[] = [refusedText, mintlifyMdVariant, gitbookMdVariant, mintlifyMdx];

const toldByTitle =
  'pages told apart by their titles alone: one with several headings of the first level counts as several';

function parseIndex(path: string, text: string): Page {
  const masked = maskStretches(text, findChrome(text));
  return { ...parsePage(path, masked), format: 'llms-index' };
}

/** Each page of the file as it would be read alone, with places in the file; nothing where it holds no two pages. */
function parseParts(path: string, text: string): readonly Page[] | undefined {
  const source = readSource(path, text);
  const starts = findPageStarts(source.text, path);
  if (starts.length < 2) return undefined;
  const names = namePageStarts(starts);
  return starts.map((start, index) => {
    const page = parsePart(source, start, {
      name: names[index] ?? '',
      end: starts[index + 1]?.start ?? source.text.length,
    });
    if (index > 0 || start.url !== undefined) return page;
    const lossy: PageProblem = { kind: 'lossy-text', what: toldByTitle, at: source.span(0, 0) };
    return { ...page, problems: [lossy, ...page.problems] };
  });
}

interface PartEnd {
  readonly name: string;
  readonly end: number;
}

function parsePart(source: Source, part: PageStart, { name, end }: PartEnd): Page {
  const { start, titleEnd, bodyStart, url } = part;
  const text = source.text.slice(start, end);
  const address = { start: titleEnd - start, end: bodyStart - start };
  const masked = maskStretches(text, [...findChrome(text), ...(url === undefined ? [] : [address])]);
  const found = partFormats.find((format) => format.recognise(masked, source.path) !== undefined);
  // Only one platform writes the address under the title.
  const format = found ?? (url === undefined ? gitbookMdVariant : mintlifyMdVariant);
  const shift = { lines: source.span(start, start).line - 1, offset: start + source.shift };
  const page = shiftPage(format.parse(source.path, masked.slice(0, maxPageLength + 1)), shift);
  return {
    ...page,
    path: `${source.path}#${name}`,
    part: { file: source.path, name, at: source.span(start, end), ...(url !== undefined && { url }) },
    formatReason: found?.recognise(masked, source.path) ?? 'markdown',
    formatVariant: 'llms-full',
  };
}
