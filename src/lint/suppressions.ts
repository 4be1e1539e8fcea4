import type { Diagnostic } from '../diagnostic.ts';
import type { LintInput } from '../lint-input.ts';
import { findNearNames } from '../near-names.ts';
import type { PageFacts } from '../page-facts.ts';
import type { SpecSuppression, Suppression, UnusedSuppression } from '../suppression.ts';
import { groupBy } from '../text.ts';
import type { Rule } from './rule.ts';
import { type LintSettings, settingOf } from './settings.ts';

/** Findings that are left, and suppressions that silenced none. */
export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  readonly unused: readonly UnusedSuppression[];
}

/** The rules that ran, and what they are set to. */
interface RunRules {
  readonly rules: readonly Rule[];
  readonly settings: LintSettings;
}

/** Findings without those that pages and documents suppress. */
export function applySuppressions(
  findings: readonly Diagnostic[],
  { pages, specSuppressions = [] }: Pick<LintInput, 'pages' | 'specSuppressions'>,
  { rules, settings }: RunRules,
): Suppressed {
  const parts = new Map(pages.flatMap(({ path, part }) => (part === undefined ? [] : [[path, part]])));
  const claims = [
    ...pages.flatMap(({ suppressions = [] }) => suppressions.flatMap(claimLines)),
    ...specSuppressions.map((suppression) => claimPointer(suppression, parts.get(suppression.covers.path))),
  ];
  if (claims.length === 0) return { kept: findings, unused: [] };
  const byRule = groupBy(claims, ({ unused, path }) => keyOf(path, unused.rule));
  const used = new Set<Claim>();
  const kept = findings.filter((finding) => {
    const known = byRule.get(keyOf(finding.path, finding.ruleId)) ?? [];
    const meant = known.filter(({ covers }) => covers(finding));
    for (const claim of meant) used.add(claim);
    return meant.length === 0;
  });
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const unused = claims.filter((claim) => {
    if (used.has(claim)) return false;
    // A rule that does not run cannot say whether there is something to excuse.
    const rule = known.get(claim.unused.rule ?? '');
    return rule === undefined || settingOf(rule, claim.path, settings) !== 'off';
  });
  return { kept, unused: unused.map((claim) => withNear(claim.unused, new Set(known.keys()))) };
}

/** One rule of one suppression. */
interface Claim {
  readonly path: string;
  readonly covers: (finding: Diagnostic) => boolean;
  readonly unused: UnusedSuppression;
}

function keyOf(path: string, rule: string | undefined): string {
  return `${rule ?? ''} ${path}`;
}

function claimLines({ directive, rules, lines, fault, at }: Suppression): Claim[] {
  const { path } = at;
  if (lines === undefined)
    return [{ path, covers: () => false, unused: { directive, ...(fault && { fault }), at } }];
  const covers = ({ line }: Diagnostic) => line >= lines.first && line <= lines.last;
  return rules.map((rule) => ({ path, covers, unused: { directive, rule, at } }));
}

/** In a file of several pages only what stands in the page that the document is of. */
function claimPointer(
  { rule, covers: { path: document, pointer }, at }: SpecSuppression,
  part: PageFacts['part'],
): Claim {
  const path = part?.file ?? document;
  const covers = (finding: Diagnostic) => {
    if (part !== undefined && (finding.line < part.at.line || finding.line > part.at.endLine)) return false;
    const found = finding.pointer ?? '';
    return found === pointer || found.startsWith(`${pointer}/`);
  };
  const unused = { directive: 'ignore', at };
  if (rule === undefined) return { path, covers: () => false, unused: { ...unused, fault: 'no-rule' } };
  return { path, covers, unused: { ...unused, rule } };
}

function withNear(unused: UnusedSuppression, known: ReadonlySet<string>): UnusedSuppression {
  const { rule } = unused;
  if (rule === undefined || known.has(rule)) return unused;
  return { ...unused, near: findNearNames(rule, [...known]) };
}
