import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/parser/parse-page.ts';
import { showPage } from './show-page.ts';

const folder = new URL('../fixtures/parser/', import.meta.url);
const behaviours = readdirSync(folder).sort();

describe('a page parses to its tree', () => {
  test.each(behaviours)('%s', async (behaviour) => {
    const text = readFileSync(new URL(`${behaviour}/page.md`, folder), 'utf8');
    const expected = new URL(`${behaviour}/expected.txt`, folder).pathname;
    await expect(showPage(parsePage('page.md', text))).toMatchFileSnapshot(expected);
  });
});
