import type { PageProblem } from '../../../page.ts';
import { type SnippetBlock, writtenFile } from './snippet-files.ts';

/** What a page takes from other files and was not read with it: each file once, with the reason where it is known. */
export function describeSnippets(
  snippets: readonly SnippetBlock[],
  reasons: ReadonlyMap<SnippetBlock, string> = new Map(),
): readonly PageProblem[] {
  const firsts = new Map(snippets.map((snippet) => [keyOf(snippet), snippet] as const).toReversed());
  return [...firsts.values()].map((snippet) => {
    const reason = reasons.get(snippet) ?? '';
    const told = `\`${writtenFile(snippet)}\` stands in another file, which is not read here`;
    return { kind: 'lossy-text', what: reason === '' ? told : `${told}: ${reason}`, at: snippet.at };
  });
}

function keyOf(snippet: SnippetBlock): string {
  return `${snippet.at.path} ${writtenFile(snippet)}`;
}
