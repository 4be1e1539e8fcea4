import { type FactOptions, readFacts } from './facts/read-facts.ts';
import type { FileSource, SourceText } from './file-source.ts';
import type { PageFacts } from './page-facts.ts';
import { parsePage } from './parser/parse-page.ts';

/** What became of one page file. */
export type PageResult =
  | { readonly kind: 'page'; readonly facts: PageFacts; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly path: string; readonly message: string };

/** Reads pages, in whatever order and place, and gives their results in the order of `paths`. */
export type PageReader = (
  paths: readonly string[],
  options: FactOptions,
  onPage: () => void,
) => Promise<readonly PageResult[]>;

/** One page, from its bytes and the fact configuration alone. */
export function compilePage(
  path: string,
  file: SourceText & { kind: 'text' },
  options: FactOptions,
): PageFacts {
  const facts = readFacts(parsePage(path, file.text), options);
  if (file.invalidUtf8At === undefined) return facts;
  const { line, column, offset } = file.invalidUtf8At;
  const at = { path, line, column, endLine: line, endColumn: column + 1, offset, endOffset: offset + 1 };
  return { ...facts, problems: [{ kind: 'invalid-utf8', at }, ...facts.problems] };
}

/** Reads and compiles one page. */
export async function readPage(
  readText: FileSource['readText'],
  path: string,
  options: FactOptions,
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
