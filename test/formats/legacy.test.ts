import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { parseText } from '../../src/parser/parse-text.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats/legacy');

const read = (text: string) => readFacts(parseText('page.md', text), defaultConfig);

const readFixture = (name: string) => readFileSync(join(fixtures, name, 'page.md'), 'utf8');

describe('operations that pages describe themselves', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const { documents, operations, problems } = read(readFixture(name));
    const shown = {
      linked: operations.map(({ method, path }) => `${method} ${path}`),
      documents: documents.map(({ value, operations: described, places }) => ({
        operations: described.map(({ method, path, at }) => `${method} ${path} in line ${at.line}`),
        paths: value.paths,
        lines: Object.fromEntries(Object.entries(places).map(([pointer, { line }]) => [pointer, line])),
      })),
      problems: problems.map(({ at, ...problem }) => ({ ...problem, line: at.line })),
    };
    await expect(`${JSON.stringify(shown, null, 2)}\n`).toMatchFileSnapshot(
      join(fixtures, name, 'expected.json'),
    );
  });

  it('reads the same from CRLF line ends', () => {
    for (const name of readdirSync(fixtures)) {
      const text = readFixture(name);
      const values = (given: string) => read(given).documents.map(({ value }) => value);
      expect(values(text.replaceAll('\n', '\r\n'))).toEqual(values(text));
    }
  });

  it('bears any text cut from them', () => {
    const texts = readdirSync(fixtures).map(readFixture);
    const cut = fc.record({ text: fc.constantFrom(...texts), from: fc.nat(), length: fc.nat() });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), (cuts) => {
        const pieces = cuts.map(({ text, from, length }) => {
          const start = from % text.length;
          return text.slice(start, start + (length % text.length));
        });
        expect(read(pieces.join('\n')).documents).toBeInstanceOf(Array);
      }),
      { numRuns: 200 },
    );
  });
});
