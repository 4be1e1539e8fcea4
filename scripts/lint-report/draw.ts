import type { Diagnostic } from '../../src/diagnostic.ts';

/** So many of some values, drawn without putting back; the same for the same seed, in their order. */
export function draw<Value>(values: readonly Value[], count: number, seed: number): readonly Value[] {
  const indexes = values.map((_, index) => index);
  const random = makeRandom(seed);
  for (let at = 0; at < Math.min(count, indexes.length); at += 1) {
    const other = at + Math.floor(random() * (indexes.length - at));
    [indexes[at], indexes[other]] = [indexes[other] ?? 0, indexes[at] ?? 0];
  }
  const drawn = new Set(indexes.slice(0, count));
  return values.filter((_, index) => drawn.has(index));
}

/** Numbers from 0 to 1 by the mulberry32 generator. */
function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Findings as a list to be ticked off, each with all that is needed to judge it. */
export function formatChecklist(findings: readonly Diagnostic[]): string {
  return findings.map(formatFinding).join('\n');
}

function formatFinding(finding: Diagnostic, index: number): string {
  const { ruleId, severity, path, line, column, pointer, message, related, suggest } = finding;
  return [
    `${index + 1}. [ ] **${ruleId}** (${severity}) \`${path}:${line}:${column}\``,
    `   ${message}`,
    ...(pointer === undefined ? [] : [`   - at \`${pointer}\``]),
    ...related.map((other) => `   - ${other.message}: \`${other.path}:${other.line}:${other.column}\``),
    ...(suggest === undefined ? [] : [`   - ${suggest}`]),
  ].join('\n');
}
