import { expect, it } from 'vitest';
import { findListedPages } from '../../src/lint/listed-pages.ts';
import type { LintInput } from '../../src/lint-input.ts';

const at = { path: 'x', line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0 };
const entry = (path: string) => ({ title: path, path, ancestors: [], at });
const files = ['README.md', 'chat.md', 'guides/README.md', 'keys.mdx'];

it('knows no listed pages where there is no navigation', () => {
  expect(findListedPages({ files })).toBeUndefined();
});

it('takes entries of a table of contents as they are written, or for the folder of a page', () => {
  const contents = { path: 'SUMMARY.md', readme: 'README.md', entries: [entry('guides'), entry('chat')] };
  const isListed = findListedPages({ contents, files });
  expect(files.filter((path) => isListed?.({ path }))).toEqual(['README.md', 'guides/README.md']);
});

it('takes entries of a site for the files that they open', () => {
  const site = { path: 'docs.json', entries: [entry('keys'), entry('chat')] } as unknown as LintInput['site'];
  const isListed = findListedPages({ ...(site && { site }), files });
  expect(files.filter((path) => isListed?.({ path }))).toEqual(['chat.md', 'keys.mdx']);
});

it('takes a page of a listed file of several pages for listed', () => {
  const contents = { path: 'SUMMARY.md', readme: 'README.md', entries: [entry('all.txt')] };
  const isListed = findListedPages({ contents, files: [...files, 'all.txt'] });
  const part = { file: 'all.txt', name: 'chat', at };
  expect(isListed?.({ path: 'all.txt#chat', part })).toBe(true);
  expect(isListed?.({ path: 'other.txt#chat', part: { ...part, file: 'other.txt' } })).toBe(false);
});
