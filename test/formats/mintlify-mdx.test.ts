import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import type { BlockNode, PageNode } from '../../src/page.ts';
import { mintlifyMdx } from '../../src/parser/formats/mintlify-mdx/mintlify-mdx.ts';
import { parseText } from '../../src/parser/parse-text.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/mintlify-mdx');
const names = readdirSync(fixtures);
const readFixture = (name: string) => readFileSync(join(fixtures, name, 'page.mdx'), 'utf8');
const read = (text: string) => readFacts(parseText('page.mdx', text), defaultConfig);

describe('MDX pages', () => {
  it.each(names)('%s', async (name) => {
    const text = readFixture(name);
    const page = parseText('page.mdx', text);
    const facts = readFacts(page, defaultConfig);
    const { documents, operations, schemas, ids, samples, responses, problems } = facts;
    const shown = {
      format: `${page.format}: ${page.formatReason}`,
      tree: page.children.flatMap((node) => outline(node, text)),
      ids: ids.map(({ value }) => value),
      linked: operations.map(({ method, path, link, lookup }) => ({
        method,
        path,
        link: link?.value,
        lookup,
      })),
      schemas: schemas?.map(({ names, link, lookup, at }) => ({
        names,
        link: link?.value,
        lookup,
        line: at.line,
      })),
      noIndex: facts.noIndex || undefined,
      samples: samples.map(({ language, tab }) => `${language} ${tab}`),
      responses: responses.map(({ language, tab }) => `${language} ${tab}`),
      documents: documents.map(({ value, operations: described, places }) => ({
        operations: described.map(({ method, path, at }) => `${method} ${path} in line ${at.line}`),
        paths: value.paths,
        components: value.components,
        lines: Object.fromEntries(Object.entries(places).map(([pointer, { line }]) => [pointer, line])),
      })),
      problems: problems.map(({ at, ...problem }) => ({ ...problem, line: at.line, column: at.column })),
    };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      join(fixtures, name, 'expected.json'),
    );
  });

  it('reads the same from CRLF line ends and behind a byte order mark', () => {
    for (const name of names) {
      const text = readFixture(name);
      const values = (given: string) => read(given).documents.map(({ value }) => value);
      expect(values(text.replaceAll('\n', '\r\n')), name).toEqual(values(text));
      expect(values(`\ufeff${text}`), name).toEqual(values(text));
    }
  });

  it.each([
    ['marks between blank lines', `<Note>a</Note>\n\n${'| a | b |\n'.repeat(13_000)}`],
    ['marks in one paragraph', `<Note>a</Note>\n\n${'[a*'.repeat(12_000)}`],
  ])('says where it stops reading: %s', (what, text) => {
    const found = parseText('page.mdx', text).problems.filter(({ kind }) => kind === 'too-many');
    expect(found).toMatchObject([{ what, at: { line: expect.any(Number) } }]);
  });

  it('says where its blocks and their attributes stand', () => {
    for (const name of names) {
      const text = readFixture(name);
      for (const block of listComponents(parseText('page.mdx', text).children)) {
        expect(slice(text, block.at)).toMatch(new RegExp(`^<${block.name}[\\s\\S]*>$`));
        const written = Object.entries(block.attributes).filter(
          ([, { value }]) => value !== 'Response example',
        );
        for (const [key, { at }] of written) expect(slice(text, at).startsWith(key)).toBe(true);
      }
    }
  });

  it('bears any text cut from them', () => {
    const texts = names.map(readFixture);
    const cut = fc.record({ text: fc.constantFrom(...texts), from: fc.nat(), length: fc.nat() });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), (cuts) => {
        const pieces = cuts.map(({ text, from, length }) => {
          const start = from % text.length;
          return text.slice(start, start + (length % text.length));
        });
        const page = mintlifyMdx.parse('page.mdx', pieces.join('\n'));
        expect(readFacts(page, defaultConfig).documents).toBeInstanceOf(Array);
      }),
      { numRuns: 200 },
    );
  });

  it('bears any heap of marks', () => {
    const mark = fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '/',
      '"',
      "'",
      '`',
      '\n',
      '<A>',
      '</A>',
      ' b=',
      '<!--',
      '-->',
      '*',
      '- ',
      '{/*',
      '*/}',
      'export ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (marks) => {
        expect(mintlifyMdx.parse('page.mdx', marks.join('')).kind).toBe('markdown');
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['open braces', '{'.repeat(100_000)],
    ['open tags', '<a b={'.repeat(50_000)],
    ['tags that nest deep', `${'<A>\n\n'.repeat(3000)}${'</A>\n\n'.repeat(3000)}`],
    ['program text that never ends', 'export const a = {\n\n'.repeat(20_000)],
  ])('reads %s in little time', (_, text) => {
    const start = performance.now();
    mintlifyMdx.parse('page.mdx', text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it.each([
    ['GitBook tags', '# A\n\n{% hint style="info" %}\nx\n{% endhint %}\n'],
    ['components in code', '# A\n\n```jsx\n<Card title="x">\n<ParamField path="a" />\n```\n'],
    ['plain markdown', '---\ntitle: A\n---\n\n# A\n\nText with a <Card> in it\n'],
  ])('leaves %s to others', (_, text) => {
    expect(mintlifyMdx.recognise(text, 'page.md')).toBeUndefined();
  });
});

function slice(text: string, { offset, endOffset }: { offset: number; endOffset: number }): string {
  return text.slice(offset, endOffset);
}

function listComponents(nodes: readonly PageNode[]): readonly BlockNode[] {
  return nodes.flatMap((node) => {
    if (node.kind !== 'element' && node.kind !== 'block') return [];
    const own = node.kind === 'block' && /^[A-Z](?!nippet)/.test(node.name) ? [node] : [];
    return [...own, ...listComponents(node.children)];
  });
}

/** A node and those below it, a line each. */
function outline(node: PageNode, text: string, indent = ''): readonly string[] {
  if (node.kind === 'text') return [`${indent}${JSON.stringify(node.value)}`];
  if (node.kind === 'code') return [`${indent}code ${node.language} ${node.meta ?? ''}`];
  const attributes = Object.entries(node.attributes).map(([name, value]) => {
    const shown = typeof value === 'string' ? value : value.value;
    return ` ${name}=${JSON.stringify(shown)}`;
  });
  const sign = node.kind === 'block' ? '#' : '';
  const children = node.children.flatMap((child) => outline(child, text, `${indent}  `));
  return [`${indent}${sign}${node.name}${attributes.join('')}`, ...children];
}
