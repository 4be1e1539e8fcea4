import type { Diagnostic, RelatedPlace } from '../diagnostic.ts';
import type { LintInput, LocatePointers } from '../lint-input.ts';
import { findPageFiles } from '../page-file.ts';
import { compareText } from '../text.ts';
import { fingerprintAll } from './fingerprint.ts';
import { locateFindings, type PrintedPlace } from './locate-findings.ts';
import type { Finding, FindingPlace, Rule } from './rule.ts';
import { ruleUrl } from './rule-url.ts';
import { rules as ownRules } from './rules/index.ts';
import { type LintSettings, settingOf } from './settings.ts';
import { applySuppressions } from './suppressions.ts';

export interface LintOptions {
  readonly settings: LintSettings;
  readonly locate: LocatePointers;
  /**
   * Findings of this severity are all whose places in files of their own are wanted; those of others stand at the start of
   * theirs. Documents are large, and to count findings is no reason to read them again.
   */
  readonly placed?: Diagnostic['severity'];
  /** Instead of docschema's own rules. */
  readonly rules?: readonly Rule[];
}

/** What the stages recorded → findings, sorted by path, line, column and rule, without those that are suppressed. */
export async function lint(input: LintInput, options: LintOptions): Promise<Diagnostic[]> {
  const rules = options.rules ?? ownRules;
  const found = await runRules(
    rules.filter((rule) => !judgesSuppressions(rule)),
    input,
    options,
  );
  const { kept, unused } = applySuppressions(found, input, { rules, settings: options.settings });
  const ofSuppressions = await runRules(
    rules.filter(judgesSuppressions),
    { ...input, unusedSuppressions: unused },
    options,
  );
  return [...kept, ...ofSuppressions].toSorted(compareDiagnostics);
}

/** Rules on suppressions themselves run when all others have, and cannot be suppressed. */
function judgesSuppressions({ id }: Rule): boolean {
  return id.startsWith('lint/');
}

async function runRules(
  rules: readonly Rule[],
  input: LintInput,
  options: LintOptions,
): Promise<Diagnostic[]> {
  const fileOf = findPageFiles(input.pages);
  const judged = (
    await Promise.all(rules.map((rule) => judge(rule, input, { settings: options.settings, fileOf })))
  ).flat();
  const pages = new Set(input.pages.map(({ path }) => path));
  const isPlaced = ({ severity, finding }: Judged) =>
    (options.placed ?? severity) === severity || pages.has(finding.at.path);
  const place = await locateFindings(
    judged.filter(isPlaced).map(({ finding }) => finding),
    options.locate,
  );
  const sorted = dropRepeats(
    judged.map((one) => ({ ...one, printed: place(one.finding.at) })).toSorted(compare),
  );
  const fingerprints = fingerprintAll(
    sorted.map(({ ruleId, printed: { path, pointer }, finding: { message } }) => ({
      ruleId,
      path,
      pointer,
      message,
    })),
  );
  return sorted.map((one, index) =>
    print(one, fingerprints[index] ?? '', { place, settings: options.settings }),
  );
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compare({ ruleId: a.ruleId, printed: a, finding: a }, { ruleId: b.ruleId, printed: b, finding: b });
}

interface Judged {
  readonly ruleId: string;
  readonly severity: Diagnostic['severity'];
  readonly finding: Finding;
}

interface Placed extends Judged {
  readonly printed: PrintedPlace;
}

async function judge(
  rule: Rule,
  input: LintInput,
  {
    settings,
    fileOf,
  }: { readonly settings: LintSettings; readonly fileOf: ReturnType<typeof findPageFiles> },
): Promise<Judged[]> {
  return [...(await rule.check(input))].flatMap((finding) => {
    const severity = settingOf(rule, fileOf(finding.at.path), settings, finding.severity);
    return severity === 'off' ? [] : [{ ruleId: rule.id, severity, finding }];
  });
}

/** What findings are sorted by. */
interface Sortable {
  readonly ruleId: string;
  readonly printed: PrintedPlace;
  readonly finding: { readonly message: string };
}

function compare(a: Sortable, b: Sortable): number {
  return (
    compareText(a.printed.path, b.printed.path) ||
    a.printed.line - b.printed.line ||
    a.printed.column - b.printed.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.printed.pointer ?? '', b.printed.pointer ?? '') ||
    compareText(a.finding.message, b.finding.message)
  );
}

/** What several pages lead to is one finding. */
function dropRepeats(sorted: readonly Placed[]): Placed[] {
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return !before || compare(before, one) !== 0;
  });
}

interface Printing {
  readonly place: (at: FindingPlace) => PrintedPlace;
  readonly settings: LintSettings;
}

function print(
  { ruleId, severity, finding, printed }: Placed,
  fingerprint: string,
  { place, settings }: Printing,
): Diagnostic {
  const { path, line, column, endLine, endColumn, pointer } = printed;
  return {
    ruleId,
    severity,
    message: finding.message,
    path,
    line,
    column,
    endLine,
    endColumn,
    ...(pointer !== undefined && { pointer }),
    related: (finding.related ?? []).map(({ message, at }) => printRelated(message, place(at))),
    ...(finding.suggest !== undefined && { suggest: finding.suggest }),
    ...(finding.fix && { fix: finding.fix }),
    fingerprint,
    url: ruleUrl(ruleId, settings),
  };
}

function printRelated(message: string, { path, line, column, pointer }: PrintedPlace): RelatedPlace {
  return { path, line, column, ...(pointer !== undefined && { pointer }), message };
}
