import type { LocatedValue } from '../located-value.ts';
import type { NodeId } from '../schema-graph.ts';

/** One reason why a schema rejects a value. */
export interface Violation {
  /** The JSON Schema keyword that rejects it, such as `type`, `required` or `enum`. */
  readonly keyword: string;
  /** The schema that holds the keyword. */
  readonly node: NodeId;
  /** The way to that schema from the one asked about: keywords, names and numbers, over references as if they were not there. */
  readonly schemaPath: readonly string[];
  /** The way to the rejected value: names and numbers. */
  readonly valuePath: readonly (string | number)[];
  /** What is rejected; the object itself where a member is missing or unknown. */
  readonly value: LocatedValue;
  /** The member that is missing, or that no schema allows. */
  readonly member?: string;
  /** Where the alternatives differ by one constant, such as `type`, and the value has none of them: all of those. */
  readonly constants?: readonly unknown[];
  /** More than one alternative of `oneOf` takes the value: so many. */
  readonly fits?: number;
}
