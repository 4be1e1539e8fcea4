import type { Diagnostic } from '../diagnostic.ts';
import { compareText } from '../text.ts';

/** A finding that was there when the baseline was written. */
export interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** Findings against a baseline. */
export interface BaselineComparison {
  /** Findings that the baseline does not know. */
  readonly fresh: readonly Diagnostic[];
  readonly known: readonly Diagnostic[];
  /** Entries whose finding is no longer there. */
  readonly gone: readonly BaselineEntry[];
}

/** Findings → the baseline that knows them. */
export function makeBaseline(diagnostics: readonly Diagnostic[]): readonly BaselineEntry[] {
  return diagnostics
    .map(({ path, ruleId, fingerprint }) => ({ path, rule: ruleId, fingerprint }))
    .toSorted(
      (a, b) =>
        compareText(a.path, b.path) ||
        compareText(a.rule, b.rule) ||
        compareText(a.fingerprint, b.fingerprint),
    );
}

/** Which findings are new, and which entries are of no use any more. */
export function compareBaseline(
  diagnostics: readonly Diagnostic[],
  entries: readonly BaselineEntry[],
): BaselineComparison {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const found = new Set(diagnostics.map(({ fingerprint }) => fingerprint));
  return {
    fresh: diagnostics.filter(({ fingerprint }) => !known.has(fingerprint)),
    known: diagnostics.filter(({ fingerprint }) => known.has(fingerprint)),
    gone: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}
