import { readSnippets, type SnippetReader, snippetReader } from './compile-snippets.ts';
import { type FactOptions, readFacts } from './facts/read-facts.ts';
import type { FileSource, SourceText } from './file-source.ts';
import type { Page, PageFormat } from './page.ts';
import type { PageFacts } from './page-facts.ts';
import { inlineSnippets, type Snippet } from './parser/formats/mintlify-mdx/inline-snippets.ts';
import { parsePages } from './parser/parse-text.ts';

/** All that facts depend on besides a page's bytes. */
export interface PageOptions extends FactOptions {
  /** Read every page in this format instead of the one its content shows. */
  readonly inputFormat?: PageFormat;
}

/** What became of one file: its page, or its pages where it holds several. */
export type PageResult =
  | { readonly kind: 'page'; readonly pages: readonly PageFacts[]; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly path: string; readonly message: string };

/** Reads pages, in whatever order and place, and gives their results in the order of `paths`. */
export type PageReader = (
  paths: readonly string[],
  options: PageOptions,
  onPage: () => void,
) => Promise<readonly PageResult[]>;

/** The pages of one file, nearly always one, from its bytes and the fact configuration alone: what it includes is not read. */
export function compilePages(
  path: string,
  file: SourceText & { kind: 'text' },
  options: PageOptions,
): readonly PageFacts[] {
  return factsOf(parsePages(path, file.text, options.inputFormat), {
    path,
    file,
    options,
    snippets: new Map(),
  });
}

interface ParsedFile {
  readonly path: string;
  readonly file: SourceText & { kind: 'text' };
  readonly options: PageOptions;
  readonly snippets: ReadonlyMap<string, Snippet>;
}

function factsOf(
  parsed: readonly Page[],
  { path, file, options, snippets }: ParsedFile,
): readonly PageFacts[] {
  const pages = parsed.map((page) => readFacts(inlineSnippets(page, snippets), options));
  if (file.invalidUtf8At === undefined) return pages;
  const { line, column, offset } = file.invalidUtf8At;
  const at = { path, line, column, endLine: line, endColumn: column + 1, offset, endOffset: offset + 1 };
  return pages.map((facts, index) =>
    index === 0 ? { ...facts, problems: [{ kind: 'invalid-utf8', at }, ...facts.problems] } : facts,
  );
}

/** Reads and compiles one file, with the files whose content stands in it. */
export async function readPage(
  readText: FileSource['readText'],
  path: string,
  options: PageOptions,
  readSnippet: SnippetReader = snippetReader(readText),
): Promise<PageResult> {
  const file = await readText(path);
  if (file.kind === 'failure') return { kind: 'unreadable', path, message: file.message };
  const parsed = parsePages(path, file.text, options.inputFormat);
  const snippets = await readSnippets(parsed, readSnippet);
  return { kind: 'page', pages: factsOf(parsed, { path, file, options, snippets }), bytes: file.bytes };
}

/** Reads pages one after the other. */
export function pageReader(readText: FileSource['readText']): PageReader {
  return async (paths, options, onPage) => {
    const results: PageResult[] = [];
    const readSnippet = snippetReader(readText);
    for (const path of paths) {
      results.push(await readPage(readText, path, options, readSnippet));
      onPage();
    }
    return results;
  };
}
