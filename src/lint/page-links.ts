import type { LintInput } from '../lint-input.ts';
import type { Link, PageFacts } from '../page-facts.ts';
import { pageFile } from '../page-file.ts';
import type { Span } from '../place.ts';
import { type LinkTarget, readTarget } from './link-targets.ts';
import { wholePages } from './whole-pages.ts';

/** A link of a page with where it leads. */
export interface PageLink {
  readonly page: PageFacts;
  readonly url: string;
  readonly target: LinkTarget;
  /** Where `url` itself stands, as far as that is certain. */
  readonly urlAt?: Span;
  readonly at: Span;
}

/** The links of all pages, each once; those to documents of operations are the affair of `spec/` rules. */
export function listLinks(input: Pick<LintInput, 'pages' | 'contents'>): readonly PageLink[] {
  return wholePages(input).flatMap((page) => {
    const shown = [...page.operations, ...(page.schemas ?? [])];
    const offsets = new Set(shown.flatMap(({ link }) => link?.at.offset ?? []));
    // The text of a block may repeat the document that its tag names.
    const documents = new Set(shown.flatMap(({ link }) => link?.value ?? []));
    const links = page.links.filter(
      (link) => isOwn(page, link) && !offsets.has(link.at.offset) && !documents.has(link.url),
    );
    const written = new Set(links.map(({ url }) => url));
    const blocks = page.blocks.flatMap(({ name, attributes }) =>
      // The link inside a `content-ref` repeats its target.
      name === 'content-ref' ? attributes.filter((one) => one.name === 'url' && !written.has(one.value)) : [],
    );
    return [
      ...links.map((link) => toPageLink(page, link)),
      ...blocks.map(({ value, at }) => toPageLink(page, { url: value, text: '', at })),
    ];
  });
}

/** The images and files of all pages. */
export function listAssets(input: Pick<LintInput, 'pages' | 'contents'>): readonly PageLink[] {
  return wholePages(input).flatMap((page) =>
    page.assets.filter((asset) => isOwn(page, asset)).map((asset) => toPageLink(page, asset)),
  );
}

/** What stands in an included file may count from the page or from there: where it leads is not known. */
function isOwn(page: PageFacts, { at }: Link): boolean {
  return at.path === pageFile(page);
}

function toPageLink(page: PageFacts, { url, at, urlAt }: Link): PageLink {
  return { page, url, target: readTarget(page.path, url), at, ...(urlAt && { urlAt }) };
}
