import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageNode } from '../../src/page.ts';
import { llmsIndex } from '../../src/parser/formats/llms-text.ts';
import { parsePages } from '../../src/parser/parse-text.ts';
import { showDocuments } from './show-documents.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/llms');
const textOf = (name: string) => readFileSync(join(fixtures, name, 'page.txt'), 'utf8');
const pathOf = (name: string) => (name.startsWith('full') ? 'docs/llms-full.txt' : 'llms.txt');

describe('lists of pages and files of many pages', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const pages = parsePages(pathOf(name), textOf(name)).map((page) => ({
      path: page.path,
      ...(page.part && { name: page.part.name, lines: `${page.part.at.line}-${page.part.at.endLine}` }),
      reason: page.formatReason,
      ...showDocuments(page),
    }));
    await expect(`${JSON.stringify(pages, null, 2)}\n`).toMatchFileSnapshot(
      join(fixtures, name, 'expected.json'),
    );
  });

  it.each(readdirSync(fixtures))('%s: every place is one of the file', (name) => {
    const text = textOf(name);
    for (const page of parsePages(pathOf(name), text)) {
      for (const node of listNodes(page.children)) {
        const { path, line, offset, endOffset } = node.at;
        expect(path).toBe(pathOf(name));
        expect(text.slice(0, offset).split('\n').length).toBe(line);
        if (node.kind === 'text' && !/[\n&\\]/.test(node.value))
          expect(text.slice(offset, endOffset)).toContain(node.value.trim());
      }
    }
  });

  it.each(readdirSync(fixtures))('%s is the same with CRLF line ends and a byte order mark', (name) => {
    const show = (text: string) =>
      parsePages(pathOf(name), text).map(({ path, part, format, children }) => ({
        path,
        format,
        line: part?.at.line,
        nodes: listNodes(children).map((node) => `${node.kind} ${node.at.line}:${node.at.column}`),
      }));
    const unix = textOf(name);
    expect(show(`\ufeff${unix.replaceAll('\n', '\r\n')}`)).toEqual(show(unix));
  });

  it('gives pages of equal addresses or titles names of their own, whatever they are', () => {
    const titles = fc.array(
      fc.constantFrom('a', 'a-2', 'a-3', 'A', '?', '__proto__', 'page', '../a', 'constructor'),
      { minLength: 2, maxLength: 12 },
    );
    const hasUrls = fc.boolean();
    fc.assert(
      fc.property(titles, hasUrls, (list, withUrls) => {
        const text = list
          .map((title) => `# ${title}\n${withUrls ? `Source: https://x.example/${title}\n` : ''}\nWords.\n`)
          .join('\n');
        const paths = parsePages('llms-full.txt', text).map(({ path }) => path);
        expect(new Set(paths).size).toBe(list.length);
      }),
    );
  });

  it('is no format of pages that merely hold lists of links', () => {
    const summary = '# Summary\n\n* [A](a.md)\n* [B](b.md)\n';
    const page =
      '# Title\n\nWords about it.\n\nMore words.\n\n- [A](https://a.example/a.md)\n- [B](https://a.example/b.md)\n\nThe end.\n';
    expect(llmsIndex.recognise(summary, 'SUMMARY.md')).toBeUndefined();
    expect(llmsIndex.recognise(page, 'page.md')).toBeUndefined();
    expect(llmsIndex.recognise('# One\n\n# Two\n', 'page.md')).toBeUndefined();
  });
});

function listNodes(nodes: readonly PageNode[]): readonly PageNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'block' || node.kind === 'element' ? [node, ...listNodes(node.children)] : [node],
  );
}
