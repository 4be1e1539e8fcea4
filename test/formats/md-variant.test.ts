import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInlineOpenApi } from '../../src/facts/documents/inline-openapi.ts';
import { gitbookMdVariant } from '../../src/parser/formats/gitbook-md-variant.ts';
import { mintlifyMdVariant } from '../../src/parser/formats/mintlify-md-variant.ts';
import { parseText } from '../../src/parser/parse-text.ts';
import { compileOperation } from '../../src/schema/compile-operation.ts';
import { createGraphBuilder } from '../../src/schema/graph-builder.ts';
import { valueAt } from '../support/interpreter/source.ts';
import { showDocuments } from './show-documents.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/md-variant');
const textOf = (name: string) => readFileSync(join(fixtures, name, 'page.md'), 'utf8');

/** What stands where the value at a pointer is said to be: a scalar itself, the key of anything else. */
function shownAt(value: unknown, pointer: string): string {
  const found = valueAt(value, pointer);
  if (typeof found !== 'object' || found === null) return String(found);
  const key = (pointer.split('/').at(-1) ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(key) ? '' : key;
}

describe('markdown that a site serves beside a page', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const shown = showDocuments(parseText('page.md', textOf(name)));
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      join(fixtures, name, 'expected.json'),
    );
  });

  it.each(readdirSync(fixtures))('%s: a value stands where its place says', (name) => {
    const text = textOf(name);
    for (const { value, places } of readInlineOpenApi(parseText('page.md', text))) {
      for (const [pointer, at] of Object.entries(places).filter(([each]) => each !== '')) {
        const written = text.slice(at.offset, at.endOffset);
        expect(written).toContain(shownAt(value, pointer));
        expect(text.split('\n')[at.line - 1]?.slice(at.column - 1)).toContain(written.split('\n')[0]);
      }
    }
  });

  it('compiles the embedded operation as if it were a file', () => {
    const text = textOf('mintlify-yaml');
    const [document] = readInlineOpenApi(mintlifyMdVariant.parse('page.md', text));
    const byHand: unknown = parse(/````yaml [^\n]*\n([\s\S]*?)````/.exec(text)?.[1] ?? '');
    const compile = (value: unknown) =>
      compileOperation(
        { path: 'x', value: value as Record<string, unknown> },
        'post',
        '/v1/speech',
        createGraphBuilder(),
      );
    expect(compile(document?.value)).toEqual(compile(byHand));
    expect(compile(byHand).kind).toBe('compiled');
  });

  it('never throws, whatever a page holds', () => {
    const hostile = [
      `${'> ## Documentation Index\n'.repeat(500)}`,
      '````yaml POST /x\n&a [*a]\n````',
      `\`\`\`\`yaml POST /x\n${'- '.repeat(3000)}\n\`\`\`\``,
      `## POST /x\n\n\`\`\`json\n{"openapi":"3${'['.repeat(20_000)}\n\`\`\``,
      '````yaml POST /x\npaths: {path: /x, method: post, request: 1}\n````',
      '````yaml POST /x\npaths: {path: __proto__, method: __proto__, request: {body: {a/b: {schemaArray: [{properties: {__proto__: {allOf: [1]}}}]}}}}\n````',
      '````yaml POST /__proto__\nopenapi: 3.1.0\npaths: {__proto__: {post: {}}}\n````',
      `## a\n\n> ${'b\n> '.repeat(3000)}\n\n\`\`\`json\n{"openapi":"3`,
    ];
    for (const text of hostile) {
      for (const format of [gitbookMdVariant, mintlifyMdVariant]) {
        format.recognise(text, 'page.md');
        readInlineOpenApi(format.parse('page.md', text));
      }
    }
    expect(hostile.length).toBeGreaterThan(0);
  });
});
