import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { readOnlyRequired } from '../../src/facts/documents/request-sample/stated-of-page.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { parsePage } from '../../src/parser/parse-page.ts';

const fixtures = join(import.meta.dirname, '../fixtures/requests-sample-documents');
const read = (text: string) => readFacts(parsePage('page.md', text), defaultConfig).documents;

describe('operations that samples show', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const documents = read(readFileSync(join(folder, 'page.md'), 'utf8')).map(
      ({ source, value, operations, places }) => ({
        source,
        value,
        operations: operations.map(({ method, path, at }) => `${method} ${path} ${at.line}:${at.column}`),
        places: Object.fromEntries(
          Object.entries(places).map(([pointer, at]) => [pointer, `${at.line}:${at.column}`]),
        ),
      }),
    );
    await expect(`${JSON.stringify(documents, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'documents.json'),
    );
  });

  it.each([
    ['Only a and b are required parameters for this model', ['a', 'b']],
    ['Only the prompt is required.', ['prompt']],
    ['Only a, b, and c are required (we filled them in).', ['a', 'b', 'c']],
    ['Only a is required if b is given.', undefined],
    ['Only a is required when streaming.', undefined],
    ['Only paid accounts are required to do so.', undefined],
    ['The parameters a and b are required.', undefined],
  ])('reads which parameters must be given: %s', (text, names) => {
    expect(readOnlyRequired(text)?.names).toEqual(names);
  });

  it('gives way to a linked document, and stands in for one that is missing', async () => {
    const text = readFileSync(join(fixtures, 'what-samples-show/page.md'), 'utf8');
    const link = (document: string) =>
      `${text}\n{% openapi src="${document}" path="/v1/translate" method="post" %}\n[x](${document})\n{% endopenapi %}\n`;
    const document = JSON.stringify({
      openapi: '3.0.0',
      info: { title: 'Relay', version: '1' },
      paths: { '/v1/translate': { post: { responses: {} } } },
    });
    expect(await operationsOf({ 'page.md': link('relay.json'), 'relay.json': document })).toEqual([
      'spec post /v1/translate',
    ]);
    expect(await operationsOf({ 'page.md': link('missing.json') })).toEqual([
      'page post /v1/translate unresolved',
      'sample get /v1/tasks',
      'sample post /v1/translate',
    ]);
  });
});

async function operationsOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const paths = Object.keys(files);
  const { registry } = await compile(
    {
      pages: paths.filter((path) => path.endsWith('.md')),
      specs: paths.filter((path) => path.endsWith('.json')),
      unreadable: [],
      rootDepth: 0,
      readText: async (path) => {
        const text = files[path];
        if (text === undefined) return { kind: 'failure', reason: 'absent', message: 'no such file' };
        return { kind: 'text', text, bytes: text.length };
      },
    },
    defaultConfig,
  );
  return registry.operations
    .map(({ source, method, path, unresolved }) =>
      [source, method, path, ...(unresolved === undefined ? [] : ['unresolved'])].join(' '),
    )
    .toSorted();
}
