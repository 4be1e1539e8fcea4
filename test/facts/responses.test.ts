import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapturedDocument, ResponseReading } from '../../src/captured-response.ts';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { readResponse } from '../../src/facts/responses/read-response.ts';
import type { LocatedValue } from '../../src/located-value.ts';
import type { CodeSample } from '../../src/page-facts.ts';
import { parsePage } from '../../src/parser/parse-page.ts';
import { showAt, showValue } from './show-request.ts';

const fixtures = join(import.meta.dirname, '../fixtures/responses');
const responsesOf = (text: string) => readFacts(parsePage('page.md', text), defaultConfig).responses;

describe('captured responses', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const readings = responsesOf(readFileSync(join(folder, 'page.md'), 'utf8')).map((response) =>
      showReading(readResponse(response)),
    );
    await expect(`${JSON.stringify(readings, null, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'responses.json'),
    );
  });

  it.each(readdirSync(fixtures))('%s: every value stands where it was read', (name) => {
    const text = readFileSync(join(fixtures, name, 'page.md'), 'utf8');
    const lines = text.split('\n');
    for (const response of responsesOf(text)) {
      for (const { value, at } of readResponse(response).documents.flatMap(({ value }) =>
        literalsOf(value),
      )) {
        if (at === undefined) continue;
        const written = text.slice(at.offset, at.endOffset);
        expect(isWritten(written, value)).toBe(true);
        expect(lines[at.line - 1]?.slice(at.column - 1)).toContain(written.slice(0, 2));
      }
    }
  });

  it('is read on pages about operations only', () => {
    const page = '# Chat\n\n## Response\n\n```json\n{}\n```\n';
    expect(responsesOf(page)[0]?.reading).toBeUndefined();
    const model = page.replace(
      '## R',
      'This documentation is valid for the following model: `a/chat`\n\n## R',
    );
    expect(responsesOf(model)[0]?.reading?.notation).toBe('json');
  });

  it('reads JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        fc.pre(!/\.{3}|…|"<[^<>]+>"/.test(JSON.stringify(value)));
        const text = JSON.stringify(value, null, indent);
        const { notation, documents } = readResponse(sampleOf(text));
        expect([notation, documents.map((document) => toValue(document.value))]).toEqual([
          'json',
          [JSON.parse(text)],
        ]);
      }),
    );
  });

  it('reads what Python prints, several after the other, and events', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 4 }), { minLength: 1, maxLength: 4 }), (drawn) => {
        fc.pre(!/\.{3}|…|"<[^<>]+>"/.test(JSON.stringify(drawn)));
        const values = drawn.map((value) => ({
          id: 1,
          done: true,
          value: JSON.parse(JSON.stringify(value)),
        }));
        const read = (texts: readonly string[], between: string) =>
          readResponse(sampleOf(texts.join(between))).documents.map(({ value }) => toValue(value));
        const python = values.map(writePython);
        expect(read(python, '\n')).toEqual(values);
        expect(
          read(
            python.map((text) => `Generation: ${text}`),
            '\nStill waiting...\n',
          ),
        ).toEqual(values);
        expect(
          read(
            values.map((value) => `data: ${JSON.stringify(value)}`),
            '\n\n',
          ),
        ).toEqual(values);
      }),
    );
  });

  it('knows nothing false of JSON that breaks off', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 }), { minKeys: 1 }),
        fc.nat(),
        (value, cut) => {
          const text = JSON.stringify(value);
          const { documents } = readResponse(sampleOf(text.slice(0, 1 + (cut % (text.length - 1)))));
          expect(documents.length).toBe(1);
          for (const { value: read } of documents) expectPart(read, JSON.parse(text));
        },
      ),
    );
  });

  it.each(hostile())('is bounded and never throws: %s', (_name, text) => {
    const started = performance.now();
    expect(() => readResponse(sampleOf(text))).not.toThrow();
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('takes any text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      '"',
      "'",
      ':',
      ',',
      '=',
      '...',
      'A(',
      'data: ',
      '\n',
      '//',
      '/*',
      '\\',
      '1',
      'None',
      '+',
      '<a>',
      '"a"',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
        (pieces) => {
          const text = pieces.join('');
          const { documents } = readResponse(sampleOf(text));
          for (const { at } of documents.flatMap(({ value }) => literalsOf(value))) {
            expect(at === undefined || (at.offset < at.endOffset && at.endOffset <= text.length)).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function hostile(): [name: string, text: string][] {
  const size = 1_000_000;
  const fill = (text: string) => text.repeat(Math.ceil(size / text.length));
  return [
    ['deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['deep objects', fill('{"a":')],
    ['deep calls', fill('A(a=')],
    ['large', `[${fill('{"a": "b", "c": [1, 2]},\n')}{}]`],
    ['numbers', `[${fill('0.125,')}0]`],
    ['escapes', `{'a': '${fill('\\x41\\n')}'}`],
    ['brackets among words', fill('a [1] {b} (c) ')],
    ['open comments', fill('{"a": /* ')],
    ['open quotes', fill('data: {"a\n')],
    ['lines of events', fill('data: [\n')],
    ['blanks', `${' '.repeat(size / 2)}${fill('[1] ')}`],
    ['one name', fill('Ab')],
    ['names with dots', fill('A.b(')],
    ['ellipses', fill('... ')],
    ['open angles', `[${fill('<')}`],
    ['one number', fill('12')],
    ['commas', `[${fill(',')}]`],
  ];
}

function sampleOf(text: string): CodeSample {
  const point = { path: 'page.md', line: 1, column: 1, offset: 0 };
  const at = { ...point, endLine: text.split(/\r\n|\r|\n/).length, endColumn: 1, endOffset: text.length };
  return { language: 'json', headings: [], text, at, textAt: at };
}

function showReading({ notation, documents, problem }: ResponseReading): unknown {
  return {
    notation,
    documents: documents.map(showDocument),
    ...(problem === undefined ? {} : { problem: `${problem.kind}${showAt(problem.at)}` }),
  };
}

function showDocument({ at, value, kind, ...rest }: CapturedDocument): unknown {
  return { kind: `${kind}${showAt(at)}`, ...rest, value: showValue(value) };
}

function literalsOf(value: LocatedValue): readonly Extract<LocatedValue, { kind: 'literal' }>[] {
  if (value.kind === 'literal') return [value];
  if (value.kind === 'array') return value.items.flatMap(literalsOf);
  return value.kind === 'object' ? value.members.flatMap((member) => literalsOf(member.value)) : [];
}

function isWritten(written: string, value: string | number | boolean | null): boolean {
  if (typeof value === 'string') return written.includes(/^[\w-]*/.exec(value)?.[0] ?? '');
  if (typeof value === 'number') return Number(written) === value;
  return /^(?:none|null|true|false)$/.test(written.toLowerCase());
}

function toValue(value: LocatedValue): unknown {
  if (value.kind === 'literal') return value.value;
  if (value.kind === 'array') return value.items.map(toValue);
  if (value.kind === 'unknown') return undefined;
  const object: Record<string, unknown> = {};
  for (const { name, value: member } of value.members) {
    Object.defineProperty(object, name, {
      value: toValue(member),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

/** What is read of a text that breaks off is in the whole, and what may hold more is open. */
function expectPart(read: LocatedValue, whole: unknown): void {
  if (read.kind === 'unknown') return;
  if (read.kind === 'literal') {
    expect(read.value).toBe(whole);
    return;
  }
  const parts = read.kind === 'array' ? read.items : read.members.map(({ value }) => value);
  const names = Object.keys(whole as object);
  if (read.kind === 'object')
    expect(read.members.map(({ name }) => name)).toEqual(names.slice(0, parts.length));
  if (!read.open) expect(parts.length).toBe(names.length);
  for (const [index, part] of parts.entries()) {
    const inner = (whole as Readonly<Record<string, unknown>>)[names[index] ?? ''];
    expectPart(part, inner);
  }
}

function writePython(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') {
    return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
  }
  if (Array.isArray(value)) return `[${value.map(writePython).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .map(([name, member]) => `${writePython(name)}: ${writePython(member)}`)
    .join(', ')}}`;
}
