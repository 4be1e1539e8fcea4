import { describe, expect, it } from 'vitest';
import {
  checkJudged,
  listUnjudged,
  readJudged,
  renewJudged,
  writeJudged,
} from '../../scripts/lint-report/judged-findings.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';

const finding = (fingerprint: string, line: number, message = 'x'): Diagnostic => ({
  ruleId: 'link/missing-file',
  severity: 'warning',
  message,
  path: 'models.md',
  line,
  column: 1,
  endLine: line,
  endColumn: 2,
  related: [],
  fingerprint,
  url: 'x',
});
const judged = (fingerprint: string, line: number, verdict = 'right', message = 'x') => ({
  rule: 'link/missing-file',
  path: 'models.md',
  line,
  finding: listUnjudged([finding(fingerprint, line, message)])[0]?.finding ?? '',
  verdict,
});

describe('the kept list of judged findings', () => {
  it('is the same after writing and reading', () => {
    const list = [judged('aa', 1), judged('bb', 2, 'wrong: the file is there'), judged('cc', 3, '')];
    expect(readJudged(writeJudged(list))).toEqual(list);
  });

  it('follows findings to other lines', () => {
    expect(renewJudged([judged('aa', 1)], [finding('aa', 7)])).toEqual([judged('aa', 7)]);
  });

  it('asks again for a finding that is worded otherwise', () => {
    const today = finding('aa', 1, 'other words');
    expect(renewJudged([judged('aa', 1, 'wrong: the words')], [today])).toEqual([
      judged('aa', 1, '', 'other words'),
    ]);
  });

  it('lets a wrong finding go, and misses a right one', () => {
    const list = renewJudged([judged('aa', 1, 'wrong: noise'), judged('bb', 2)], []);
    expect(list.map(({ verdict }) => verdict)).toEqual(['gone: was wrong, rule mended', 'right']);
    expect(checkJudged(list, []).holds).toBe(false);
    expect(checkJudged(list, [finding('bb', 2)]).holds).toBe(true);
  });

  it('does not hold with three wrong ones, an open one, or one that is back', () => {
    const findings = [finding('aa', 1), finding('bb', 2), finding('cc', 3)];
    const holds = (...verdicts: readonly string[]) =>
      checkJudged(
        verdicts.map((verdict, index) => judged(findings[index]?.fingerprint ?? '', index + 1, verdict)),
        findings,
      ).holds;
    expect(holds('wrong: a', 'wrong: b', 'right')).toBe(true);
    expect(holds('wrong: a', 'wrong: b', 'wrong: c')).toBe(false);
    expect(holds('right', 'right', '')).toBe(false);
    expect(holds('right', 'right', 'gone: was wrong, rule mended')).toBe(false);
    expect(holds()).toBe(false);
  });
});
