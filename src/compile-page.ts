import { type FactOptions, readFacts } from './facts/read-facts.ts';
import type { FileSource, SourceText } from './file-source.ts';
import type { PageFormat } from './page.ts';
import type { PageFacts } from './page-facts.ts';
import { parseText } from './parser/parse-text.ts';

/** All that facts depend on besides a page's bytes. */
export interface PageOptions extends FactOptions {
  /** Read every page in this format instead of the one its content shows. */
  readonly inputFormat?: PageFormat;
}

/** What became of one page file. */
export type PageResult =
  | { readonly kind: 'page'; readonly facts: PageFacts; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly path: string; readonly message: string };

/** Reads pages, in whatever order and place, and gives their results in the order of `paths`. */
export type PageReader = (
  paths: readonly string[],
  options: PageOptions,
  onPage: () => void,
) => Promise<readonly PageResult[]>;

/** One page, from its bytes and the fact configuration alone. */
export function compilePage(
  path: string,
  file: SourceText & { kind: 'text' },
  options: PageOptions,
): PageFacts {
  const facts = readFacts(parseText(path, file.text, options.inputFormat), options);
  if (file.invalidUtf8At === undefined) return facts;
  const { line, column, offset } = file.invalidUtf8At;
  const at = { path, line, column, endLine: line, endColumn: column + 1, offset, endOffset: offset + 1 };
  return { ...facts, problems: [{ kind: 'invalid-utf8', at }, ...facts.problems] };
}

/** Reads and compiles one page. */
export async function readPage(
  readText: FileSource['readText'],
  path: string,
  options: PageOptions,
): Promise<PageResult> {
  const file = await readText(path);
  if (file.kind === 'failure') return { kind: 'unreadable', path, message: file.message };
  return { kind: 'page', facts: compilePage(path, file, options), bytes: file.bytes };
}

/** Reads pages one after the other. */
export function pageReader(readText: FileSource['readText']): PageReader {
  return async (paths, options, onPage) => {
    const results: PageResult[] = [];
    for (const path of paths) {
      results.push(await readPage(readText, path, options));
      onPage();
    }
    return results;
  };
}
