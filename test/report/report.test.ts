import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { reports } from '../../src/report/index.ts';
import { formatSummary } from '../../src/report/summary.ts';

const first: Diagnostic = {
  ruleId: 'spec/unresolved',
  severity: 'error',
  message: '`docs/chta.json` is no file of the project, expected an OpenAPI document',
  path: 'text/chat.md',
  line: 12,
  column: 1,
  endLine: 14,
  endColumn: 20,
  related: [],
  suggest: 'Did you mean `docs/chat.json`?',
  fingerprint: 'f1',
  url: 'u',
};
const second: Diagnostic = {
  ruleId: 'model/duplicate-id',
  severity: 'warning',
  message: '`a\u001B[31mb` twice\nhere',
  path: 'text/chat.md',
  line: 120,
  column: 14,
  endLine: 120,
  endColumn: 20,
  related: Array.from({ length: 5 }, (_, index) => ({
    path: 'a.md',
    line: index + 1,
    column: 1,
    message: 'Named here',
  })),
  fingerprint: 'f2',
  url: 'u',
};

const format = (name: string, diagnostics: readonly Diagnostic[], options = {}) =>
  reports.get(name)?.format(diagnostics, { colors: false, ...options }) ?? '';

describe('stylish', () => {
  it('groups by page, aligns, and counts', () => {
    expect(format('stylish', [first, second])).toBe(
      [
        'text/chat.md',
        '    12:1  error    `docs/chta.json` is no file of the project, expected an OpenAPI document  spec/unresolved',
        '                   Did you mean `docs/chat.json`?',
        '  120:14  warning  `a\\u001b[31mb` twice here  model/duplicate-id',
        '                   Named here: a.md:1:1',
        '                   Named here: a.md:2:1',
        '                   Named here: a.md:3:1',
        '                   and 2 places more',
        '',
        '  1  model/duplicate-id',
        '  1  spec/unresolved',
        '2 findings in 1 file: 1 error, 1 warning',
        '',
      ].join('\n'),
    );
  });

  it('keeps to the width of the terminal', () => {
    const lines = format('stylish', [first, second], { width: 70 }).split('\n');
    expect(lines.filter((line) => line.length > 70)).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  });

  it('colours only when asked', () => {
    expect(format('stylish', [first])).not.toContain('\u001B');
    expect(format('stylish', [first], { colors: true })).toContain('\u001B[31merror');
  });

  it('says that there is nothing', () => {
    expect(format('stylish', [])).toBe('No findings\n');
  });
});

describe('json', () => {
  it('has the keys of the contract in its order and nothing else', () => {
    const odd = { ...first, pointer: '/a', fix: [{ path: 'a', range: [1, 2], text: '' }], extra: 1 } as const;
    const [printed] = JSON.parse(format('json', [odd]));
    expect(Object.keys(printed).join(' ')).toBe(
      'ruleId severity message path line column endLine endColumn pointer related suggest fix fingerprint url',
    );
    expect(JSON.parse(format('json', [first, second]))).toEqual([first, second]);
    expect(format('json', [])).toBe('[]\n');
  });
});

describe('the summary of a build', () => {
  const numbers = {
    pages: 1561,
    modelPages: 371,
    models: 412,
    operations: { resolved: 900, unresolved: 16 },
    schemas: 4400,
    findings: { error: 1, warning: 1200, info: 0 },
    milliseconds: 14_230,
    files: { written: 6000, unchanged: 1, removed: 0 },
    out: 'out',
  };

  it('says what was made', () => {
    expect(formatSummary(numbers, { colors: false })).toBe(
      [
        'Pages       1,561, 371 model pages',
        'Models      412',
        'Operations  916, 16 unresolved',
        'Schemas     4,400 distinct',
        'Findings    1 error, 1,200 warnings',
        'Files       6,000 written, 1 unchanged',
        'Time        14.2 s',
        'Output      out',
        '',
      ].join('\n'),
    );
  });

  it('words nothing, short and long', () => {
    const quick = formatSummary(
      { ...numbers, findings: { error: 0, warning: 0, info: 0 }, milliseconds: 12 },
      { colors: false },
    );
    expect(quick).toContain('Findings    none\n');
    expect(quick).toContain('Time        12 ms\n');
    expect(formatSummary({ ...numbers, milliseconds: 125_000 }, { colors: false })).toContain('2 min 5 s');
  });
});
