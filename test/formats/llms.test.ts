import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { llmsIndex } from '../../src/parser/formats/llms-text.ts';
import { parseText } from '../../src/parser/parse-text.ts';
import { showDocuments } from './show-documents.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/llms');
const textOf = (name: string) => readFileSync(join(fixtures, name, 'page.txt'), 'utf8');
const pathOf = (name: string) => (name.startsWith('full') ? 'docs/llms-full.txt' : 'llms.txt');

describe('lists of pages and files of many pages', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const page = parseText(pathOf(name), textOf(name));
    const shown = {
      ...showDocuments(page),
      pages: page.children.flatMap((node) =>
        node.kind === 'block' && node.name === 'page'
          ? [`${node.attributes.title?.value} @${node.at.line}`]
          : [],
      ),
    };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      join(fixtures, name, 'expected.json'),
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
