import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import { readSample } from '../../src/facts/requests/read-sample.ts';
import type { LocatedValue } from '../../src/located-value.ts';
import type { CodeSample } from '../../src/page-facts.ts';
import { parsePage } from '../../src/parser/parse-page.ts';
import { showReading } from './show-request.ts';

const fixtures = join(import.meta.dirname, '../fixtures/requests');
const samplesOf = (text: string) => readFacts(parsePage('page.md', text), defaultConfig).samples;

describe('requests of samples', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name);
    const readings = samplesOf(readFileSync(join(folder, 'page.md'), 'utf8')).map((sample) =>
      showReading(readSample(sample)),
    );
    await expect(`${JSON.stringify(readings, null, 2)}\n`).toMatchFileSnapshot(join(folder, 'requests.json'));
  });

  it.each(readdirSync(fixtures))('%s: every text stands where it was read', (name) => {
    const text = readFileSync(join(fixtures, name, 'page.md'), 'utf8');
    const lines = text.split('\n');
    for (const { kind, value, at } of samplesOf(text)
      .flatMap((sample) => readSample(sample).requests)
      .flatMap(literalsOf)) {
      if (at === undefined || kind !== 'literal') continue;
      const written = text.slice(at.offset, at.endOffset);
      expect(written).toContain(String(value).slice(0, 2));
      const shown = written.slice(0, 2);
      expect(lines[at.line - 1]?.slice(at.column - 1, at.column - 1 + shown.length)).toBe(shown);
    }
  });

  it.each(['python', 'javascript'])('reads any JSON value that %s writes', (language) => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const payload = language === 'python' ? writePython(value) : JSON.stringify(value);
        const text =
          language === 'python'
            ? `requests.post("https://api.relay.test", json=[${payload}])`
            : `fetch("https://api.relay.test", { method: "POST", body: JSON.stringify([${payload}]) })`;
        const [request] = readSample(sampleOf(language, text)).requests;
        const found =
          request !== undefined && 'value' in request.payload ? toValue(request.payload.value) : undefined;
        expect(found).toEqual([JSON.parse(JSON.stringify(value))]);
      }),
    );
  });

  it.each(hostile())('is bounded and never throws: %s %s', (language, _name, text) => {
    const started = performance.now();
    expect(() => readSample(sampleOf(language, text))).not.toThrow();
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('comes to an end where JSON ends with a backslash', () => {
    // In a process of its own: nothing interrupts a thread that never comes to an end.
    const program = [
      "import { readJsonText } from './src/facts/requests/json-text.ts';",
      "import { explainJson } from './src/facts/requests/json-problem.ts';",
      "const value = '{ \\x22prompt\\x22: \\x22a\\x5c';",
      'readJsonText({ value, offsetOf: (index) => index });',
      'console.log(explainJson(value).kind);',
    ].join('\n');
    const options = ['--import', 'tsx', '--input-type=module', '--eval', program];
    const { stdout } = spawnSync(process.execPath, options, { encoding: 'utf8', timeout: 30_000 });
    expect(stdout).toBe('syntax-error\n');
  });

  it.each(['python', 'javascript', 'typescript', 'shell', 'http', 'json'])(
    'takes any text for %s',
    (language) => {
      const piece = fc.constantFrom(
        'requests.post(',
        'fetch(',
        '{',
        '}',
        '"',
        "'",
        'curl ',
        ')',
        ',',
        '\n',
        ' -d ',
        '$',
        '`',
        'a=',
      );
      fc.assert(
        fc.property(
          fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 }),
          (pieces) => {
            expect(() => readSample(sampleOf(language, pieces.join('')))).not.toThrow();
          },
        ),
      );
    },
  );
});

function hostile(): [language: string, name: string, text: string][] {
  const items = '{"a": "b", "c": [1, 2]},\n'.repeat(20_000);
  const doubled = Array.from({ length: 60 }, (_, index) => `a${index + 1} = [a${index}, a${index}]`).join(
    '\n',
  );
  return [
    ['python', 'deep', `requests.post("u", json=${'['.repeat(10_000)}${']'.repeat(10_000)})`],
    ['python', 'large', `requests.post("u", json=[${items}])`],
    ['python', 'without sense', '"a": {[(x '.repeat(100_000)],
    ['python', 'with many errors', 'if if else : = def '.repeat(2500)],
    ['python', 'unfolding', `a0 = ["x"]\n${doubled}\nrequests.post("u", json=a60)`],
    ['python', 'many changes', `p = {}\n${'p["b"] = 1\nrequests.post("u", json=p)\n'.repeat(5000)}`],
    [
      'javascript',
      'deep',
      `fetch("u", { body: JSON.stringify(${'['.repeat(10_000)}${']'.repeat(10_000)}) })`,
    ],
    ['javascript', 'large', `fetch("u", { method: "POST", body: JSON.stringify([${items}]) })`],
    ['javascript', 'a long sum', `a = ${'"x" + '.repeat(100_000)}"y"`],
    [
      'javascript',
      'unfolding',
      `a0 = ["x"]\n${doubled.replace(/^/gm, 'var ')}\nfetch("u", { body: JSON.stringify(a60) })`,
    ],
    ['javascript', 'in a circle', 'const a = [b]; const b = [a]; fetch("u", { body: JSON.stringify(a) })'],
    ['typescript', 'that may be types', `${'f(<T>('.repeat(90)}${'x;'.repeat(50_000)}`],
    ['typescript', 'deep in types', 'f<'.repeat(100_000)],
    ['json', 'deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['shell', 'large', `curl u -d '[${items}{}]'`],
    ['shell', 'without sense', 'curl "$(( {[`'.repeat(50_000)],
    ['http', 'large', `POST /a HTTP/1.1\n${'A: b\n'.repeat(50_000)}\n[${items}{}]`],
  ];
}

function sampleOf(language: string, text: string): CodeSample {
  const point = { path: 'page.md', line: 1, column: 1, offset: 0 };
  const at = { ...point, endLine: text.split(/\r\n|\r|\n/).length, endColumn: 1, endOffset: text.length };
  return { language, headings: [], text, at, textAt: at };
}

function literalsOf(value: {
  readonly payload: { readonly kind: string; readonly value?: LocatedValue };
}): readonly (LocatedValue & { readonly value?: unknown })[] {
  const open = value.payload.value === undefined ? [] : [value.payload.value];
  const found: LocatedValue[] = [];
  for (const inner of open) {
    found.push(inner);
    if (inner.kind === 'object') open.push(...inner.members.map((member) => member.value));
    if (inner.kind === 'array') open.push(...inner.items);
  }
  return found.filter(
    (inner) =>
      inner.kind === 'literal' &&
      /^[\w /.-]+$/.test(String(inner.value)) &&
      typeof inner.value !== 'boolean' &&
      inner.value !== null,
  );
}

function toValue(value: LocatedValue): unknown {
  if (value.kind === 'literal') return value.value;
  if (value.kind === 'array') return value.items.map(toValue);
  if (value.kind === 'object')
    return Object.fromEntries(value.members.map(({ name, value: inner }) => [name, toValue(inner)]));
  return undefined;
}

/** JSON in Python's own words. */
function writePython(value: unknown): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(writePython).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${writePython(inner)}`)
    .join(', ')}}`;
}
