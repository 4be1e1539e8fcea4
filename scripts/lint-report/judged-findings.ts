import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { countVerdicts, isGone, isWrong, readTable, writeTable } from '../support/verdict-table.ts';

/** One line of the kept list: a finding that was drawn, and what a reader says of it. */
export interface JudgedFinding {
  readonly rule: string;
  readonly path: string;
  readonly line: number;
  /** The first digits of a hash of its fingerprint and its words: a verdict is of what was said. */
  readonly finding: string;
  /** `right`, `wrong: why`, `gone: why`, or empty where nobody judged yet. */
  readonly verdict: string;
}

const columns = ['rule', 'path', 'line', 'finding', 'verdict'];

/** So many of the judged findings may be wrong. */
const mostWrong = 2;

/** A list of judged findings as the text of its file. */
export function writeJudged(list: readonly JudgedFinding[]): string {
  return writeTable(
    columns,
    list.map(({ rule, path, line, finding, verdict }) => [rule, path, line, finding, verdict]),
  );
}

/** The text of the file → its findings; lines that are none are left out. */
export function readJudged(text: string): readonly JudgedFinding[] {
  return readTable(columns, text).map(([rule = '', path = '', line, finding = '', verdict = '']) => ({
    rule,
    path,
    line: Number(line),
    finding,
    verdict,
  }));
}

/** Findings as lines of the list that nobody judged yet. */
export function listUnjudged(findings: readonly Diagnostic[]): readonly JudgedFinding[] {
  return findings.map((finding) => ({
    rule: finding.ruleId,
    path: finding.path,
    line: finding.line,
    finding: identityOf(finding),
    verdict: '',
  }));
}

/** A finding as it was judged. */
function identityOf({ fingerprint, message, suggest = '' }: Diagnostic): string {
  return createHash('sha256').update([fingerprint, message, suggest].join('\n')).digest('hex').slice(0, 12);
}

/**
 * The same list as today's findings have it: with their lines, with new hashes where a rule says the same in other
 * words (to be judged again), and with `gone` where a wrong one is not raised any more.
 */
export function renewJudged(
  list: readonly JudgedFinding[],
  findings: readonly Diagnostic[],
): readonly JudgedFinding[] {
  const today = new Map(listUnjudged(findings).map((one) => [one.finding, one]));
  const listed = new Set(list.map(({ finding }) => finding));
  const others = [...today.values()].filter(({ finding }) => !listed.has(finding));
  return list.map((judged) => {
    const same = today.get(judged.finding);
    if (same !== undefined) return { ...judged, line: same.line };
    const [reworded, ...more] = others.filter((other) => isSamePlace(other, judged));
    if (reworded !== undefined && more.length === 0) return reworded;
    const isGoneNow = isWrong(judged) && reworded === undefined;
    return isGoneNow ? { ...judged, verdict: 'gone: was wrong, rule mended' } : judged;
  });
}

function isSamePlace(a: JudgedFinding, b: JudgedFinding): boolean {
  return a.rule === b.rule && a.path === b.path && a.line === b.line;
}

/** What a list and today's findings say together. */
export interface JudgedCheck {
  readonly lines: readonly string[];
  /** All are judged, as good as demanded, and raised today as they were then. */
  readonly holds: boolean;
}

/** Holds a list against today's findings. */
export function checkJudged(list: readonly JudgedFinding[], findings: readonly Diagnostic[]): JudgedCheck {
  const raised = new Set(findings.map(identityOf));
  const missing = list.filter((judged) => !isGone(judged) && !raised.has(judged.finding));
  const back = list.filter((judged) => isGone(judged) && raised.has(judged.finding));
  const { right, wrong, gone, open } = countVerdicts(list);
  const say = (mark: string, { rule, path, line, verdict }: JudgedFinding) =>
    `${mark.padEnd(6)} ${path}:${line} ${rule}  ${verdict}`;
  return {
    lines: [
      ...missing.map((judged) => say('gone', judged)),
      ...back.map((judged) => say('new', judged)),
      ...list.filter(isWrong).map((judged) => say('wrong', judged)),
      `${list.length} findings in the list: ${right} right, ${wrong} wrong, ${gone} gone with the mend of a rule, ${open} not judged; ${missing.length} are not raised any more, ${back.length} are raised again`,
      `${wrong <= mostWrong ? 'ok  ' : 'FAIL'} at most ${mostWrong} wrong`,
    ],
    holds: list.length > 0 && open === 0 && missing.length + back.length === 0 && wrong <= mostWrong,
  };
}
