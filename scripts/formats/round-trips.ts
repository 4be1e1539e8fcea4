import { readFileSync } from 'node:fs';
import { parseSpec } from '../../src/parser/spec.ts';
import { isSpecFailure } from '../../src/spec-document.ts';
import { roundTripGitbook } from '../../test/support/renderers/gitbook/round-trip.ts';
import { roundTripMintlify } from '../../test/support/renderers/mintlify/round-trip.ts';

/** Totals of printing operations and reading them again. */
export interface RoundTripTotals {
  readonly renderer: string;
  operations: number;
  compared: number;
  losses: number;
  verdicts: number;
  counterexamples: number;
  /** The first few of both, in words. */
  readonly notes: string[];
}

interface Result {
  readonly compared: number;
  readonly losses: readonly string[];
  readonly verdicts: number;
  readonly counterexamples: readonly unknown[];
}

type RoundTrip = (document: unknown, operation: { method: string; path: string }, seed: number) => Result;

/** Values drawn per operation and renderer; those that the document rejects are no verdicts. */
const each = 60;
const renderers: Readonly<Record<string, RoundTrip>> = {
  'GitBook E2': (document, operation, seed) =>
    roundTripGitbook(document, { ...operation, era: 'E2', hasSample: true, verdicts: each, seed }),
  'GitBook E3': (document, operation, seed) =>
    roundTripGitbook(document, { ...operation, era: 'E3', hasSample: true, verdicts: each, seed }),
  'GitBook E4': (document, operation, seed) =>
    roundTripGitbook(document, { ...operation, era: 'E4', hasSample: true, verdicts: each, seed }),
  'Mintlify M2': (document, operation, seed) =>
    roundTripMintlify(document, { ...operation, markdown: true, expanded: true, verdicts: each, seed }),
};

/** Every operation of the documents, printed as each renderer does and read again. */
export function roundTripAll(paths: readonly string[]): readonly RoundTripTotals[] {
  const totals = Object.keys(renderers).map(
    (renderer): RoundTripTotals => ({
      renderer,
      operations: 0,
      compared: 0,
      losses: 0,
      verdicts: 0,
      counterexamples: 0,
      notes: [],
    }),
  );
  for (const [seed, path] of paths.entries()) {
    const document = parseSpec(path, readFileSync(path, 'utf8'));
    if (isSpecFailure(document)) continue;
    for (const operation of listOperations(document.value)) {
      for (const total of totals)
        add(total, path, operation, renderers[total.renderer]?.(document.value, operation, seed));
    }
  }
  return totals;
}

function add(
  total: RoundTripTotals,
  file: string,
  { method, path }: { method: string; path: string },
  result: Result | undefined,
): void {
  if (result === undefined) return;
  total.operations += 1;
  total.compared += result.compared;
  total.losses += result.losses.length;
  total.verdicts += result.verdicts;
  total.counterexamples += result.counterexamples.length;
  const rejected = result.counterexamples.map((value) => `rejects ${JSON.stringify(value).slice(0, 300)}`);
  for (const note of [...result.losses, ...rejected].slice(0, 3))
    total.notes.push(`${file} ${method} ${path}: ${note}`);
}

const methods = new Set(['delete', 'get', 'patch', 'post', 'put']);

function listOperations(
  value: Readonly<Record<string, unknown>>,
): readonly { method: string; path: string }[] {
  const paths = (value.paths ?? {}) as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((method) => methods.has(method))
      .map((method) => ({ method, path })),
  );
}
