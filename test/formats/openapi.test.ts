import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { openapi } from '../../src/parser/formats/openapi.ts';
import { parseText } from '../../src/parser/parse-text.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/openapi');

describe('an OpenAPI document as a page', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const [file = ''] = readdirSync(folder).filter((entry) => entry.startsWith('page.'));
    const text = readFileSync(join(folder, file), 'utf8');
    const facts = readFacts(parseText(`specs/${file}`, text), defaultConfig);
    const shown = {
      format: facts.format,
      reason: facts.formatReason,
      title: facts.title?.value,
      description: facts.description?.value,
      ids: facts.ids.map(({ value, from, at }) => `${value} in line ${at.line}, from ${from}`),
      operations: facts.operations.map(({ method, path, link, models, at }) => ({
        operation: `${method} ${path} in line ${at.line}`,
        link: link?.value,
        models,
      })),
      problems: facts.problems.map(({ at, ...problem }) => ({
        ...problem,
        line: at.line,
        column: at.column,
      })),
    };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'expected.json'));
  });

  it.each([
    ['a page with the operation in its front matter', '---\nopenapi: "POST /v1/chat"\n---\n\n# Chat\n'],
    ['a document inside a fence', '# Chat\n\n```yaml\nopenapi: 3.0.3\npaths: {}\n```\n'],
    ['a page that begins with a tag', '{% hint %}\n"openapi": "3.0.3"\n{% endhint %}\n'],
    ['another JSON file', '{"name": "docs", "version": "3.0.0"}'],
    ['another YAML file', 'title: Docs\nopenapi: specs/chat.yaml\n'],
    ['prose that names it', 'info: see openapi.json\n\nopenapi: what we use\n'],
    ['nothing', ''],
  ])('is not %s', (_, text) => {
    expect(openapi.recognise(text, 'page.yaml')).toBeUndefined();
  });

  it.each([
    ['JSON', '\ufeff{"info": {}, "openapi" : "3.1.0"}'],
    ['JSON without line ends', '{"paths":{},"openapi":"3.0.0"}'],
    ['YAML behind a document mark', '---\r\n# note\r\ninfo: {}\r\nopenapi: 3.1.0\r\n'],
  ])('is %s', (_, text) => {
    expect(openapi.recognise(text, 'page')).toMatch(/^`openapi: 3/);
  });
});
