import { readFileSync } from 'node:fs';
import { parseSpec } from '../../src/parser/spec.ts';
import { isSpecFailure } from '../../src/spec-document.ts';
import { roundTripGitbook } from '../../test/support/renderers/gitbook/round-trip.ts';
import type { RenderedEra } from '../../test/support/renderers/gitbook/schema-view.ts';
import { drawAccepted, firstSchema, operationAt } from '../../test/support/renderers/judge.ts';
import { roundTripMintlify } from '../../test/support/renderers/mintlify/round-trip.ts';
import { resolve } from '../../test/support/renderers/mintlify/type-words.ts';

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

type RoundTrip = (
  document: unknown,
  operation: { method: string; path: string },
  values: readonly unknown[],
) => Result;

/** Values drawn per operation, the same for each renderer; those that the document rejects are no verdicts. */
const each = 200;
const gitbook =
  (era: RenderedEra): RoundTrip =>
  (document, operation, values) =>
    roundTripGitbook(document, { ...operation, era, hasSample: true, verdicts: 0, seed: 0, values });
const mintlify =
  (variant: 'M1' | 'M2' | 'M4'): RoundTrip =>
  (document, operation, values) => {
    const printed = { ...operation, markdown: true, expanded: variant === 'M2', variant };
    return roundTripMintlify(document, { ...printed, verdicts: 0, seed: 0, values });
  };
const renderers: Readonly<Record<string, RoundTrip>> = {
  'GitBook E1': gitbook('E1'),
  'GitBook E2': gitbook('E2'),
  'GitBook E3': gitbook('E3'),
  'GitBook E4': gitbook('E4'),
  'Mintlify M2': mintlify('M2'),
  'Mintlify M4': mintlify('M4'),
  'Mintlify M1': mintlify('M1'),
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
      const values = drawBody(document.value, operation, seed);
      for (const total of totals)
        add(total, path, operation, renderers[total.renderer]?.(document.value, operation, values));
    }
  }
  return totals;
}

/** Values that the body of an operation accepts. */
function drawBody(
  document: unknown,
  operation: { method: string; path: string },
  seed: number,
): readonly unknown[] {
  const { requestBody } = resolve(document, operationAt(document, operation));
  const schema = firstSchema(resolve(document, requestBody));
  return schema === undefined ? [] : drawAccepted(document, resolve(document, schema), each, seed);
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
