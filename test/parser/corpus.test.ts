import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/parser/markdown.ts';
import { parsePage } from '../../src/parser/parse-page.ts';
import { countTags, expectExactSpans, expectTagSlices, listNodes, parsePlain, sliceOf } from './page-laws.ts';

const folder = process.env.DOCSCHEMA_CORPUS;

describe.skipIf(folder === undefined)('every page of the folder DOCSCHEMA_CORPUS', () => {
  const pages = readdirSync(folder ?? '.', { recursive: true, withFileTypes: true })
    .filter((entry) => folder !== undefined && entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

  test('has exact places and a node for every tag outside code', () => {
    let tags = 0;
    for (const path of pages) {
      const text = readFileSync(path, 'utf8');
      const page = parsePage(path, text);
      expectTagSlices(page, text);
      const counted = countTags(page, text);
      expect([path, counted]).toEqual([path, countOutsideCode(text, page)]);
      tags += counted;
    }
    expect(tags).toBeGreaterThan(0);
  });

  test('has places whose lines and columns are those of their offsets', () => {
    // Counting lines anew for each place takes long, so every tenth page will do.
    for (const path of pages.filter((_, index) => index % 10 === 0)) {
      const text = readFileSync(path, 'utf8');
      if (text.length < 30_000) expectExactSpans(parsePage(path, text), text);
    }
  });

  test('parses as remark does where its tags are taken out', () => {
    for (const path of pages) {
      const text = readFileSync(path, 'utf8').replaceAll('{%', '{ %');
      expect(parseMarkdown(text).root).toEqual(parsePlain(text));
    }
  });
});

/** Tags found by a pattern of this test's own, without those in code. */
function countOutsideCode(text: string, page: ReturnType<typeof parsePage>): number {
  const code = listNodes(page.children).filter(
    (node) => node.kind === 'code' || (node.kind === 'element' && node.name === 'code'),
  );
  const inCode = code.map(({ at }) => countPattern(sliceOf(text, at))).reduce((sum, count) => sum + count, 0);
  return countPattern(text) - inCode;
}

function countPattern(text: string): number {
  return [...text.matchAll(/(?<!\\)\{%\s*@?[a-z][^\n]*?%\}/g)].length;
}
