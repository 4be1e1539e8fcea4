import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countRenderedRows, readRenderedMintlify } from '../../src/facts/documents/rendered-mintlify.ts';
import { mintlifyRendered } from '../../src/parser/formats/mintlify-rendered/mintlify-rendered.ts';
import { parseText } from '../../src/parser/parse-text.ts';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../src/schema/graph-builder.ts';
import { showDocuments } from './show-documents.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/mintlify-rendered');
const textOf = (name: string) => readFileSync(join(fixtures, name, 'page.txt'), 'utf8');

describe('rendered text of Mintlify pages', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const page = parseText('page.txt', textOf(name));
    const shown = { ...showDocuments(page), rows: countRenderedRows(page) };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      join(fixtures, name, 'expected.json'),
    );
  });

  it.each(readdirSync(fixtures))('%s: what was made of it compiles without repairs', (name) => {
    for (const { value, operations } of readRenderedMintlify(parseText('page.txt', textOf(name)))) {
      for (const { method = '', path } of operations) {
        const compiled = compileOperation({ path: 'page.txt', value }, method, path, createGraphBuilder());
        expect(compiled).toMatchObject({ kind: 'compiled', problems: [] });
      }
    }
  });

  it.each(readdirSync(fixtures))('%s: reads the same with Windows line ends', (name) => {
    const text = textOf(name);
    const read = (written: string) =>
      readRenderedMintlify(mintlifyRendered.parse('page.txt', written)).map(({ value }) => value);
    expect(JSON.stringify(read(text.replaceAll('\n', '\r\n'))).replaceAll('\\r', '')).toBe(
      JSON.stringify(read(text)),
    );
  });

  it('never throws and stays linear', () => {
    const hostile = [
      'curl --request POST \\\n--url x\n'.repeat(3000),
      '{\n'.repeat(20_000),
      '#### Body\n'.repeat(5000),
      `#### Body\n${'a\nstring\n'.repeat(8000)}`,
      `#### Body\n${'string\n'.repeat(20_000)}`,
      `#### Body\n\n__proto__\n\nobject\n\n__proto__.__proto__\n\nstring\n\nrequired\n`,
      `POST\n${'/\na\n'.repeat(10_000)}#### Body\n#### Response\n`,
      `curl --request POST \\\n--url https://a.example/b \\\n--data '\n${'['.repeat(20_000)}${']'.repeat(20_000)}\n'\nx`,
      `#### Body\n${'0 <= x <= 1'.repeat(3000)}\n`,
      `#### Body\na\n${'('.repeat(900)}string${')[]'.repeat(900)}\n`,
      '`'.repeat(50_000),
    ];
    const start = performance.now();
    for (const text of hostile) {
      mintlifyRendered.recognise(text, 'page.txt');
      const page = mintlifyRendered.parse('page.txt', text);
      readRenderedMintlify(page);
      countRenderedRows(page);
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
