import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../src/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';
import { defineRule, type Finding } from '../../src/lint/rule.ts';
import { rules } from '../../src/lint/rules/index.ts';
import type { LintSettings } from '../../src/lint/settings.ts';
import type { LintInput } from '../../src/lint-input.ts';

const nothing: LintInput = {
  pages: [],
  registry: { models: [], operations: [], pages: [] },
  operations: new Map(),
  operationLinks: [],
  graph: { nodes: new Map() },
  files: [],
  schemaProblems: [],
  specFailures: [],
  misencodedSpecs: [],
};

const docs = { summary: 'x', why: 'x', language: 'text', bad: 'x', good: 'x' } as const;
const ruleOf = (id: string, findings: readonly Finding[], severity: Severity = 'warning') =>
  defineRule({ id, severity, docs, check: () => findings });
const at = (path: string, line: number, column = 1) => ({ path, line, column });
const noSettings = { rules: {}, overrides: [] };
const locate = () => new Map();

describe('lint', () => {
  it('finds nothing in nothing', async () => {
    expect(await lint(nothing, { settings: noSettings, locate })).toEqual([]);
  });

  it('sorts by path, line, column and rule', async () => {
    const findings = [at('b.md', 1), at('a.md', 10), at('a.md', 2, 3), at('a.md', 2, 1)].map((place) => ({
      message: 'x',
      at: place,
    }));
    const result = await lint(nothing, {
      settings: noSettings,
      locate,
      rules: [ruleOf('x/b', findings), ruleOf('x/a', findings.slice(1, 2))],
    });
    expect(result.map(({ path, line, column, ruleId }) => `${path}:${line}:${column} ${ruleId}`)).toEqual([
      'a.md:2:1 x/b',
      'a.md:2:3 x/b',
      'a.md:10:1 x/a',
      'a.md:10:1 x/b',
      'b.md:1:1 x/b',
    ]);
  });

  it('takes the severity of a finding before that of its rule, and what the configuration sets before both', async () => {
    const rule = ruleOf('x/a', [
      { message: 'weighs less', at: at('a.md', 1), severity: 'info' },
      { message: 'weighs more', at: at('a.md', 2), severity: 'error' },
      { message: 'weighs as the rule does', at: at('a.md', 3) },
    ]);
    const severities = async (settings: LintSettings) =>
      (await lint(nothing, { settings, locate, rules: [rule] })).map(({ severity }) => severity);
    expect(await severities(noSettings)).toEqual(['info', 'error', 'warning']);
    expect(await severities({ ...noSettings, preset: 'minimal' })).toEqual(['error']);
    expect(await severities({ ...noSettings, rules: { 'x/a': 'warning' } })).toEqual([
      'warning',
      'warning',
      'warning',
    ]);
    expect(await severities({ ...noSettings, rules: { 'x/a': 'off' } })).toEqual([]);
  });

  it('takes severities from the last override that names the file and the rule', async () => {
    const findings = ['a.md', 'old/a.md', 'old/kept/a.md'].map((path) => ({ message: 'x', at: at(path, 1) }));
    const settings = {
      rules: { 'x/a': 'error' },
      overrides: [
        { files: ['old/**'], rules: { 'x/a': 'off' } },
        { files: ['old/kept'], rules: { 'x/a': 'info', 'x/b': 'off' } },
        { files: ['**'], rules: { 'x/b': 'off' } },
      ],
    } as const;
    const result = await lint(nothing, { settings, locate, rules: [ruleOf('x/a', findings)] });
    expect(result.map(({ path, severity }) => [path, severity])).toEqual([
      ['a.md', 'error'],
      ['old/kept/a.md', 'info'],
    ]);
  });

  it('leaves out what the preset does not hold, unless the configuration sets it', async () => {
    const findings = [{ message: 'x', at: at('a.md', 1) }];
    const some = [
      defineRule({ id: 'x/error', severity: 'error', docs, check: () => findings }),
      defineRule({ id: 'x/warning', severity: 'warning', docs, check: () => findings }),
      defineRule({ id: 'x/taste', severity: 'info', preset: 'all', docs, check: () => findings }),
    ];
    const run = async (settings: Partial<LintSettings>) =>
      (await lint(nothing, { settings: { ...noSettings, ...settings }, locate, rules: some })).map(
        ({ ruleId }) => ruleId,
      );
    expect(await run({ preset: 'minimal' })).toEqual(['x/error']);
    expect(await run({})).toEqual(['x/error', 'x/warning']);
    expect(await run({ preset: 'all' })).toEqual(['x/error', 'x/taste', 'x/warning']);
    expect(await run({ preset: 'minimal', rules: { 'x/taste': 'info' } })).toEqual(['x/error', 'x/taste']);
  });

  it('asks once per document where its values stand, and reports each place once', async () => {
    const asked: unknown[] = [];
    const place = (pointer: string) => ({ message: 'x', at: { path: 'x.json', pointer } });
    const span = { ...at('x.json', 7, 5), endLine: 7, endColumn: 9, offset: 0, endOffset: 0 };
    const result = await lint(nothing, {
      settings: noSettings,
      rules: [ruleOf('x/a', [place('/b'), place('/a'), place('/b')])],
      locate: async (path, pointers) => {
        asked.push([path, pointers]);
        return new Map([['/b', span]]);
      },
    });
    expect(asked).toEqual([['x.json', ['/a', '/b']]]);
    expect(result).toMatchObject([
      { pointer: '/a', line: 1, column: 1 },
      { pointer: '/b', line: 7, column: 5, endLine: 7, endColumn: 9 },
    ]);
  });

  it('looks up no place of findings whose place nobody wants', async () => {
    const asked: unknown[] = [];
    const find = (id: string, severity: Severity) =>
      ruleOf(id, [{ message: 'x', at: { path: `${severity}.json`, pointer: '/a' } }], severity);
    const result = await lint(nothing, {
      settings: noSettings,
      rules: [find('x/error', 'error'), find('x/warning', 'warning')],
      placed: 'error',
      locate: async (path) => {
        asked.push(path);
        return new Map();
      },
    });
    expect(asked).toEqual(['error.json']);
    expect(result.map(({ path }) => path)).toEqual(['error.json', 'warning.json']);
  });

  it.each([
    ['other words', 'Not `x`, expected `y`', 'No `x` here, expected `y`', true],
    ['one more right value', 'Not `x`, expected `y`', 'Not `x`, expected `y` or `z`', true],
    ['another subject', 'Not `x`, expected `y`', 'Not `w`, expected `y`', false],
  ])('gives a finding with %s the fingerprint it deserves', async (_, before, after, isSame) => {
    const fingerprintOf = async (message: string) => {
      const rule = ruleOf('x/a', [{ message, at: at('a.md', 1) }]);
      const [found] = await lint(nothing, { settings: noSettings, locate, rules: [rule] });
      return found?.fingerprint;
    };
    expect((await fingerprintOf(before)) === (await fingerprintOf(after))).toBe(isSame);
  });

  it('gives fingerprints that survive moved lines and tell equal findings apart', async () => {
    const run = async (lines: readonly number[], message = 'Ends  here') =>
      (
        await lint(nothing, {
          settings: noSettings,
          locate,
          rules: [
            ruleOf(
              'x/a',
              lines.map((line) => ({ message, at: at('a.md', line) })),
            ),
          ],
        })
      ).map(({ fingerprint }) => fingerprint);
    const [first, second] = await run([1, 2]);
    expect(first).not.toBe(second);
    expect(await run([11, 40])).toEqual([first, second]);
    expect(await run([5], 'Ends  here')).toEqual([first]);
    expect(await run([5], 'Ends at `there`')).not.toEqual([first]);
  });

  it('names the page of a rule in the installed package, or where the configuration says', async () => {
    const run = async (settings: Partial<LintSettings>) =>
      (
        await lint(nothing, {
          settings: { ...noSettings, ...settings },
          locate,
          rules: [ruleOf('x/a', [{ message: 'x', at: at('a.md', 1) }])],
        })
      ).map(({ url }) => url);
    expect(await run({})).toEqual(['node_modules/docschema/docs/rules/x/a.md']);
    expect(await run({ rulesUrl: 'https://docs.example/rules/' })).toEqual([
      'https://docs.example/rules/x/a.md',
    ]);
    const { files } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
    expect(files).toContain('docs/rules');
  });

  it('has rules whose ids are unique and of the agreed form', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
