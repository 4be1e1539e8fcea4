import { describe, expect, it } from 'vitest';
import type { ChangedLines } from '../../src/changed-lines.ts';
import { reports } from '../../src/report/index.ts';
import type { ReportOptions } from '../../src/report/report-format.ts';
import { excerptSource } from '../../src/report/source-excerpt.ts';
import { findingOf, findings, manyFindings } from './findings.ts';

const format = (name: string, of = findings, options: Partial<ReportOptions> = {}) =>
  reports.get(name)?.format(of, { colors: false, repositoryFolder: 'docs', ...options }) ?? '';
const commands = (text: string) => text.split('\n').filter((line) => line.startsWith('::'));

describe('github', () => {
  it('lets no text of a page become a command', () => {
    const text = format('github');
    expect(text.split(/\r?\n|\r/).filter((line) => line.startsWith('::'))).toHaveLength(3);
    expect(text).toContain(
      '::warning file=docs/text/Aurora Lite (1).md,line=20,endLine=20,col=3,endColumn=8,',
    );
    expect(text).toContain('2 pages, ::error::expected one%0AAlso listed here: docs/other/100%25.md:4');
    const [command] = commands(format('github', [findingOf({ path: 'a,b:c.md' })]));
    expect(command).toContain('file=docs/a%2Cb%3Ac.md,');
  });

  it('keeps to ten annotations of a level, and to fifty in all', () => {
    const many = (['error', 'warning', 'info'] as const).flatMap((severity) =>
      manyFindings(40, { severity }),
    );
    const shown = commands(format('github', many));
    for (const level of ['error', 'warning', 'notice'])
      expect(shown.filter((line) => line.startsWith(`::${level} `))).toHaveLength(10);
    expect(shown.length).toBeLessThanOrEqual(50);
    expect(format('github', many)).toContain('120 findings in 1 file');
    expect(format('github', many)).toContain('90 of them on the summary of this step only');
  });

  it('shows what stands on changed lines before all else', () => {
    const path = 'text/Aurora Lite (1).md';
    const changed: ChangedLines = new Map([[path, [{ first: 35, last: 36 }]]]);
    const lines = commands(format('github', manyFindings(40), { changed })).map(
      (line) => /line=(\d+)/.exec(line)?.[1],
    );
    expect(lines).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '35', '36']);
  });

  it('sums up all findings within what GitHub accepts', () => {
    const summarise = (of: typeof findings) =>
      reports.get('github')?.summarise?.(of, { colors: false, repositoryFolder: 'docs' }) ?? '';
    expect(summarise(findings)).toBe(format('markdown'));
    const huge = summarise(manyFindings(20_000, { message: 'é'.repeat(200) }));
    expect(Buffer.byteLength(huge)).toBeLessThan(1024 * 1024);
    expect(huge).toMatch(/\nand [\d,]+ findings more\n$/);
  });
});

describe('markdown', () => {
  it('fits into one comment, and counts what does not', () => {
    const text = format('markdown', manyFindings(2_000));
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('2,000 findings in 1 file');
    expect(text).toMatch(/and [\d,]+ findings more\n$/);
  });

  it('renders text of a page as text', () => {
    const odd = findingOf({
      message: 'A `code|span` and *stars* <img src=x> @team [x](y)',
      suggest: 'odd ` tick',
    });
    const [item] = format('markdown', [odd])
      .split('\n')
      .filter((line) => line.startsWith('- '));
    expect(item).toContain('`code|span`');
    expect(item).toContain('\\*stars\\* \\<img src=x\\> @\u200Bteam \\[x\\](y)');
    expect(item).toContain("odd ' tick");
  });

  it('says that there is nothing', () => {
    expect(format('markdown', [])).toBe('## docschema\n\nNo findings\n');
  });
});

describe('code frames', () => {
  const frame = (source: string, place: Partial<ReturnType<typeof findingOf>>, width?: number) => {
    const one = findingOf({ path: 'a.md', message: 'x', ...place });
    const sources = new Map([['a.md', excerptSource(source, new Set([one.line]))]]);
    const options = { codeFrame: true, sources, ...(width !== undefined && { width }) };
    return format('stylish', [one], options)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line.includes('|'));
  };

  it('show the line and mark the place', () => {
    const source = 'one\r\n  "duration": "5",\r\nthree';
    expect(frame(source, { line: 2, column: 15, endLine: 2, endColumn: 18 })).toEqual([
      '2 |   "duration": "5",',
      '|               ^^^',
    ]);
  });

  it('mark to the end of the line what goes on below', () => {
    expect(frame('one {\n}\n', { line: 1, column: 5, endLine: 2, endColumn: 2 })).toEqual([
      '1 | one {',
      '|     ^',
    ]);
  });

  it('cut long lines around the place, and keep what steers a terminal out', () => {
    const source = `${'a'.repeat(5000)}\u001B[31mhere${'b'.repeat(5000)}`;
    const [line, mark] = frame(source, { line: 1, column: 5001, endLine: 1, endColumn: 5010 }, 90);
    expect(line).toContain('aaa\\u001b[31mherebbb');
    expect(line?.length).toBeLessThan(110);
    expect(mark?.replaceAll(/[| ]/g, '')).toBe('^'.repeat(14));
  });

  it('are left out where the line is unknown, blank, or not asked for', () => {
    expect(frame('\n\n', { line: 2, endLine: 2 })).toEqual([]);
    expect(frame('one', { line: 9 })).toEqual([]);
    expect(format('stylish')).not.toContain('| ^');
  });
});

it('counts by rule, the most frequent first', () => {
  const many = [...manyFindings(2), findingOf({ ruleId: 'a/b' })];
  expect(format('stylish', many).split('\n').slice(-4)).toEqual([
    '  2  spec/unresolved',
    '  1  a/b',
    '3 findings in 1 file: 3 errors',
    '',
  ]);
});
