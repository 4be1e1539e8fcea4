import type { Page } from '../../page.ts';
import { findRefusal } from '../refusal/find-refusal.ts';
import { readSource, type Source } from '../source.ts';
import { defineFormat } from './format.ts';
import { readCrawlHeader } from './gitbook-rendered/crawl-header.ts';

/** A text that is almost a page, and none: it says what it is, and nothing else. */
export const refusedText = defineFormat({
  name: 'plain-text',
  recognise: (text) => findRefusal(readSource('', text)),
  parse: (path, text) => {
    const source = readSource(path, text);
    const header = readCrawlHeader(source);
    const what = findRefusal(source) ?? 'text that is asked not to be read as a page';
    const page: Page = {
      kind: 'markdown',
      path,
      format: 'plain-text',
      ...(header === undefined ? {} : { frontMatter: header.frontMatter }),
      children: [],
      problems: [{ kind: 'refused-text', what, at: firstLine(source, header?.end ?? 0) }],
    };
    return page;
  },
});

function firstLine(source: Source, from: number) {
  const start = from + (/^\s*/.exec(source.text.slice(from))?.[0].length ?? 0);
  const end = source.text.slice(start).search(/[\r\n]/);
  return source.span(start, end < 0 ? source.text.length : start + end);
}
