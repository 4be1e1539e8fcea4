import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import type { Page, PageNode } from '../../src/page.ts';
import { countRows } from '../../src/parser/formats/gitbook-rendered/count-rows.ts';
import { gitbookRendered } from '../../src/parser/formats/gitbook-rendered/gitbook-rendered.ts';
import { parseText } from '../../src/parser/parse-text.ts';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../src/schema/graph-builder.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/gitbook-rendered');
const names = readdirSync(fixtures);
const readPage = (name: string) => readFileSync(join(fixtures, name, 'page.txt'), 'utf8');

function show(text: string): unknown {
  const page = parseText('page.txt', text);
  const facts = readFacts(page, defaultConfig);
  return {
    format: page.format,
    reason: page.formatReason,
    variant: page.formatVariant,
    title: facts.title?.value,
    url: page.frontMatter?.data?.url,
    ids: facts.ids.map(({ value }) => value),
    headings: facts.headings.map(({ text: heading }) => heading),
    samples: facts.samples.map(({ language }) => language),
    responses: facts.responses.map(({ language }) => language),
    rows: countRows(text, page.children),
    problems: page.problems.map(({ at, ...problem }) => ({ ...problem, line: at.line })),
    documents: facts.documents.map(({ source, value, operations }) => ({
      source,
      operations: operations.map(({ method, path, at }) => `${method ?? '?'} ${path} :${at.line}`),
      value,
    })),
  };
}

describe('rendered GitBook text', () => {
  it.each(names)('%s', async (name) => {
    const shown = `${JSON.stringify(show(readPage(name)), null, 2)}\n`;
    await expect(shown).toMatchFileSnapshot(join(fixtures, name, 'expected.json'));
  });

  it.each(names)('%s is the same with CRLF line ends and a byte order mark', (name) => {
    const unix = JSON.stringify(show(readPage(name)));
    const windows = JSON.stringify(show(`\ufeff${readPage(name).replaceAll('\n', '\r\n')}`));
    expect(windows).toBe(unix);
  });

  it.each(names)('%s describes operations that compile without repairs', (name) => {
    const { documents } = readFacts(parseText('page.txt', readPage(name)), defaultConfig);
    for (const { value, operations } of documents) {
      for (const { method, path } of operations) {
        if (method === undefined) continue;
        const document = { path: 'page.txt', value, noted: true } as const;
        const compiled = compileOperation(document, method, path, createGraphBuilder());
        expect(listRepairs(compiled)).toEqual([]);
      }
    }
  });

  it.each(names)('%s: every place stands in the page', (name) => {
    const text = readPage(name);
    const page = gitbookRendered.parse('page.txt', text);
    for (const node of listNodes(page.children)) {
      expect(node.at.offset).toBeLessThanOrEqual(node.at.endOffset);
      expect(node.at.endOffset).toBeLessThanOrEqual(text.length);
      if (node.kind === 'block' && node.name === 'gitbook-row') {
        const name_ = String(node.attributes.name?.value ?? '');
        const line = text.slice(node.at.offset, node.at.endOffset).replaceAll('\\', '');
        expect(line).toContain(name_);
      }
    }
  });

  it('refuses in one finding, and takes nothing from what it refuses', () => {
    for (const name of names.filter((each) => each.startsWith('refused-'))) {
      const page = parseText('page.txt', readPage(name));
      expect(page.problems.map(({ kind }) => kind)).toEqual(['refused-text']);
      expect(page.children).toEqual([]);
    }
  });

  it('never throws, and claims no markdown of its own accord', () => {
    const pieces = fc.constantFrom(
      'post',
      'Body',
      'Responses',
      'or',
      'and',
      'astringRequired',
      'any ofOptional',
      'stringOptional',
      'x[]object[]OptionalDefault:',
      '1bnumberRequired',
      'Possible values: astringRequired',
      'POST /v1 HTTP/1.1',
      '{',
      '}',
      '{"a": 1}',
      '"a": [',
      '200Success',
      '200',
      '/v1/a',
      'Show properties',
      'Hide properties',
      'Response',
      'Responseobject',
      '```',
      '',
      '# Title',
      '• item',
      'Default: 1',
      'Words that say something.',
      '\u0000',
      '---',
      'title: a',
    );
    const texts = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 30 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(texts, (text) => {
        const page: Page = gitbookRendered.parse('page.txt', text);
        readFacts(page, defaultConfig);
        gitbookRendered.recognise(text, 'page.txt');
        for (const node of listNodes(page.children))
          expect(node.at.endOffset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400 },
    );
    expect(
      gitbookRendered.recognise('# A page\n\nEach field is Required or Optional.\n', 'a.md'),
    ).toBeUndefined();
  });
});

function listNodes(nodes: readonly PageNode[]): readonly PageNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'block' || node.kind === 'element' ? [node, ...listNodes(node.children)] : [node],
  );
}

/** A sentence that contradicts its row is the page's own fault, and nothing is repaired. */
function listRepairs(compiled: ReturnType<typeof compileOperation>): readonly unknown[] {
  if (compiled.kind !== 'compiled') return [compiled];
  return compiled.problems.filter(({ kind }) => kind !== 'stated-contradicts');
}
