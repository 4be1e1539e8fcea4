import type { LocatedValue } from '../located-value.ts';
import type { NodeId } from '../schema-graph.ts';
import type { Question } from './checking.ts';
import type { Violation } from './violation.ts';

/** Why a schema rejects a value, with paths from these two; nothing where it does not. */
type Explain = (value: LocatedValue, schema: NodeId) => readonly Violation[];

/** One keyword that rejects a value, to be explained. */
export interface Rejection extends Question {
  readonly keyword: string;
  /** The schema that holds the keyword. */
  readonly node: NodeId;
  readonly explain: Explain;
}

/** The keyword itself as the reason. */
export function ownViolation({ keyword, node, value }: Rejection): Violation {
  return { keyword, node, schemaPath: [], valuePath: [], value };
}

/** What a schema inside another says of a value, or of a part of it, with the ways from outside. */
export function below(
  violations: readonly Violation[],
  schemaPath: readonly string[],
  valuePath: readonly (string | number)[] = [],
): readonly Violation[] {
  return violations.map((violation) => ({
    ...violation,
    schemaPath: [...schemaPath, ...violation.schemaPath],
    valuePath: [...valuePath, ...violation.valuePath],
  }));
}
