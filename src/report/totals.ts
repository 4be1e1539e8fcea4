import type { Diagnostic, Severity } from '../diagnostic.ts';
import { compareText, groupBy } from '../text.ts';
import { count } from './plain-text.ts';

/** How often each rule spoke, the most frequent first. */
export function countByRule(diagnostics: readonly Diagnostic[]): (readonly [id: string, number: number])[] {
  return [...groupBy(diagnostics, ({ ruleId }) => ruleId)]
    .map(([id, findings]) => [id, findings.length] as const)
    .toSorted(([a, many], [b, few]) => few - many || compareText(a, b));
}

/** `3 findings in 2 files: 1 error, 2 warnings`, its parts painted where asked. */
export function wordTotal(
  diagnostics: readonly Diagnostic[],
  paint: (part: string, severity?: Severity) => string = (part) => part,
): string {
  if (diagnostics.length === 0) return paint('No findings');
  const bySeverity = groupBy(diagnostics, ({ severity }) => severity);
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const number = bySeverity.get(severity)?.length ?? 0;
    const word = severity === 'info' ? 'note' : severity;
    return number === 0 ? [] : [paint(count(number, word), severity)];
  });
  const pages = new Set(diagnostics.map(({ path }) => path)).size;
  return `${paint(count(diagnostics.length, 'finding'))} in ${count(pages, 'file')}: ${parts.join(', ')}`;
}
