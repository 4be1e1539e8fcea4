import type { LocatedValue } from '../located-value.ts';
import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import type { Checking } from './checking.ts';
import { explainValue } from './explain-value.ts';
import { judgeValue } from './judge-value.ts';
import type { Verdict } from './verdict.ts';
import type { Violation } from './violation.ts';

interface CheckOptions {
  /** So many pairs of a value and a schema are judged; what is not judged by then is taken to be accepted. */
  readonly steps?: number;
}

const defaultSteps = 1_000_000;

/**
 * Why a schema rejects a value: nothing where it accepts it, or would accept it if what is not statically known were
 * right. Each part of the value is rejected once, with the reason that explains it best.
 */
export function checkValue(
  value: LocatedValue,
  schema: NodeId,
  graph: SchemaGraph,
  options: CheckOptions = {},
): readonly Violation[] {
  const checking = createChecking(graph, options);
  return dropRepeats(explainValue(checking, value, schema));
}

/** What a schema says of a value; `open` where it depends on what is not statically known, or was not judged to the end. */
export function verdictOf(
  value: LocatedValue,
  schema: NodeId,
  graph: SchemaGraph,
  options: CheckOptions = {},
): Verdict {
  return judgeValue(createChecking(graph, options), value, schema);
}

function createChecking(graph: SchemaGraph, { steps = defaultSteps }: CheckOptions): Checking {
  return {
    graph,
    verdicts: new Map(),
    explanations: new Map(),
    members: new Map(),
    steps,
    depth: 0,
  };
}

/** Several schemas that reject one part for one cause are one violation. */
function dropRepeats(violations: readonly Violation[]): readonly Violation[] {
  const seen = new Set<string>();
  return violations.filter(({ valuePath, member }) => {
    const key = JSON.stringify([valuePath, member]);
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst;
  });
}
