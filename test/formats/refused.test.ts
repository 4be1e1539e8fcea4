import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { parseText } from '../../src/parser/parse-text.ts';

const fixtures = join(import.meta.dirname, '../fixtures/formats');

interface Sample {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

function readFolder(folder: string, isWanted: (name: string) => boolean = () => true): readonly Sample[] {
  return readdirSync(join(fixtures, folder))
    .filter(isWanted)
    .flatMap((name) =>
      readdirSync(join(fixtures, folder, name))
        .filter((file) => file.startsWith('page.'))
        .map((file) => ({
          name: `${folder}/${name}`,
          file,
          text: readFileSync(join(fixtures, folder, name, file), 'utf8'),
        })),
    );
}

const refused = readFolder('refused');
const good = [
  ...readFolder('not-refused'),
  ...readFolder('gitbook-rendered', (name) => !name.startsWith('refused-')),
  ...readFolder('mintlify-rendered'),
  ...readFolder('mintlify-mdx'),
  ...readFolder('md-variant'),
  ...readFolder('legacy'),
];

function verdictOf(file: string, text: string): string | undefined {
  const found = parseText(file, text).problems.find(({ kind }) => kind === 'refused-text');
  return found?.kind === 'refused-text' ? found.what : undefined;
}

describe('texts that are almost pages', () => {
  it('are named for what they are', async () => {
    const lines = refused.map(({ name, file, text }) => `${name}: ${verdictOf(file, text)}`);
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(fixtures, 'refused.txt'));
  });

  it.each(refused)('$name: in one finding, and nothing of it is taken', ({ file, text }) => {
    const page = parseText(file, text);
    expect(page.problems.map(({ kind }) => kind)).toEqual(['refused-text']);
    const facts = readFacts(page, defaultConfig);
    expect(facts).toMatchObject({
      ids: [],
      operations: [],
      documents: [],
      samples: [],
      links: [],
      headings: [],
    });
    expect(page.problems[0]?.at.endOffset).toBeLessThanOrEqual(text.length);
  });

  it.each(refused)('$name is read where a format is asked for', ({ file, text }) => {
    const page = parseText(file, text, 'gitbook-markdown');
    expect(page.problems.filter(({ kind }) => kind === 'refused-text')).toEqual([]);
  });

  it.each(refused)('$name: the same with CRLF line ends and a byte order mark', ({ file, text }) => {
    expect(verdictOf(file, `\ufeff${text.replaceAll('\n', '\r\n')}`)).toBe(verdictOf(file, text));
  });

  it.each(good)('$name is a page', ({ file, text }) => {
    expect(verdictOf(file, text)).toBeUndefined();
  });
});

describe('what stands around a page', () => {
  const furniture = fc.constantFrom(
    'Skip to main content',
    'Search...',
    '⌘ K',
    'On this page',
    'Copy page',
    'Powered by GitBook',
    'Powered by Mintlify',
    'Was this helpful?',
    'Was this page helpful?',
    'Last updated 3 months ago',
    'Previous',
    'Next',
    'Text models',
    'Quickstart',
    'Loading…',
  );
  const around = fc
    .array(furniture, { maxLength: 12 })
    .map((lines) => lines.map((line) => `${line}\n\n`).join(''));

  it('makes no page one that is refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...good), around, around, ({ file, text }, before, after) => {
        // Front matter is none where something stands before it.
        const whole = /^\ufeff?---/.test(text) ? `${text}\n\n${after}` : `${before}${text}\n\n${after}`;
        expect(verdictOf(file, whole)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('never throws, and takes no longer for long texts', () => {
    const pieces = fc.constantFrom(
      'Ð',
      'Ã¤',
      '\ufffd',
      '\f',
      '12',
      '404',
      'Not found',
      '{"error":',
      '<html',
      '%PDF-',
      'a-',
      'b',
      '\n',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        parseText('page.md', parts.join(''));
      }),
    );
    const start = performance.now();
    for (const piece of ['<!--', 'Loading ', '1\n', 'a-\nb', 'Ã¤', '{"a":', '404 ', 'the page '])
      parseText('page.md', piece.repeat(200_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
