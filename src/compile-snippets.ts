import type { FileSource } from './file-source.ts';
import type { Page } from './page.ts';
import type { PageFacts } from './page-facts.ts';
import { maxSnippetDepth, type Snippet } from './parser/formats/mintlify-mdx/inline-snippets.ts';
import { parseMdxPage } from './parser/formats/mintlify-mdx/parse-mdx-page.ts';
import { maxPageLength } from './parser/parse-page.ts';

/** Reads a file that pages include. */
export type SnippetReader = (path: string) => Promise<Snippet>;

/** How many files a page may include, and how many paths are tried for them. */
const mostSnippets = 1000;

/** Reads each file once, however many pages include it. */
export function snippetReader(readText: FileSource['readText']): SnippetReader {
  const known = new Map<string, Promise<Snippet>>();
  return (path) => {
    const read = known.get(path) ?? readSnippet(readText, path);
    known.set(path, read);
    return read;
  };
}

async function readSnippet(readText: FileSource['readText'], path: string): Promise<Snippet> {
  const file = await readText(path);
  if (file.kind === 'failure') {
    return { kind: 'failure', reason: file.reason === 'missing' ? 'there is no such file' : file.message };
  }
  const { length } = file.text;
  if (length > maxPageLength) {
    return { kind: 'failure', reason: `it has ${length} characters, expected at most ${maxPageLength}` };
  }
  return { kind: 'page', page: parseMdxPage(path, file.text), length };
}

/** The files that pages include, and those that these include, by path; as many as a page may have. */
export async function readSnippets(
  pages: readonly Page[],
  read: SnippetReader,
): Promise<ReadonlyMap<string, Snippet>> {
  const found = new Map<string, Snippet>();
  let wanted = listIncludes(pages);
  for (let depth = 0; depth < maxSnippetDepth && wanted.length > 0; depth += 1) {
    const pagesBelow: Page[] = [];
    for (const paths of wanted) {
      const snippet = await readFirst(paths, found, read);
      if (snippet?.kind === 'page') pagesBelow.push(snippet.page);
    }
    wanted = listIncludes(pagesBelow);
  }
  return found;
}

function listIncludes(pages: readonly Page[]): readonly (readonly string[])[] {
  return pages.flatMap(({ includes = [] }) => includes);
}

/** The first of `paths` that is a file; nothing where it is known already. */
async function readFirst(
  paths: readonly string[],
  found: Map<string, Snippet>,
  read: SnippetReader,
): Promise<Snippet | undefined> {
  for (const path of paths) {
    const known = found.get(path);
    if (known?.kind === 'page') return undefined;
    if (known !== undefined) continue;
    const snippet = found.size < mostSnippets ? await read(path) : tooMany;
    found.set(path, snippet);
    if (snippet.kind === 'page') return snippet;
  }
  return undefined;
}

const tooMany: Snippet = { kind: 'failure', reason: `the page includes more than ${mostSnippets} files` };

/** Pages, with the files marked that are only parts of others: they describe no operation and no model by themselves. */
export function markFragments(pages: readonly PageFacts[]): readonly PageFacts[] {
  const included = new Set(pages.flatMap((page) => page.included ?? []));
  return included.size === 0 ? pages : pages.map((page) => (isFragment(page, included) ? strip(page) : page));
}

/** What other pages include may be a page that people open too: then it says what it is. */
function isFragment({ path, frontMatter }: PageFacts, included: ReadonlySet<string>): boolean {
  return included.has(path) && (/(?:^|\/)(?:snippets\/|_)/.test(path) || frontMatter === undefined);
}

function strip({ statement: _, schemas: _schemas, ...page }: PageFacts): PageFacts {
  return { ...page, fragment: true, ids: [], sameModel: [], deprecations: [], operations: [], documents: [] };
}
