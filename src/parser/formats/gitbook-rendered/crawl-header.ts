import type { FrontMatter } from '../../../page.ts';
import type { Source } from '../../source.ts';

/** What a crawler wrote over the text of a page. */
export interface CrawlHeader {
  /** Only what the crawler knows of the page: the rest is written by machines. */
  readonly frontMatter: FrontMatter;
  /** Offset behind the header. */
  readonly end: number;
}

const keys =
  /^(?:title|url|source|fetched_at|word_count|summary|tags|category|description|author|published_at|site|language|lang)$/;

/** Reads the YAML block at the head of a crawled text; absent where there is none. */
export function readCrawlHeader(source: Source): CrawlHeader | undefined {
  const block = /^\s*---[ \t]*\r?\n([\s\S]{0,8000}?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(source.text);
  if (block === null) return undefined;
  const data = new Map<string, string>();
  for (const line of (block[1] ?? '').split(/\r?\n/)) {
    const pair = /^([a-z_]+):[ \t]*(.*)$/.exec(line);
    if (pair === null) continue;
    const [, key = '', value = ''] = pair;
    if (!keys.test(key)) return undefined;
    if (key === 'title' || key === 'url') data.set(key, unquote(value.trim()));
  }
  if (!data.has('url') && !data.has('title')) return undefined;
  const end = block[0].length;
  return { frontMatter: { data: Object.fromEntries(data), at: source.span(0, end) }, end };
}

function unquote(value: string): string {
  const double = /^"(.*)"$/.exec(value);
  if (double !== null) return (double[1] ?? '').replace(/\\(["\\])/g, '$1');
  const single = /^'(.*)'$/.exec(value);
  return single === null ? value : (single[1] ?? '').replaceAll("''", "'");
}
