import type { NodeId } from '../../schema-graph.ts';
import type { Keywords } from './keywords.ts';
import type { Units } from './units.ts';

/** What the writers of tests share. */
export interface Writing {
  readonly units: Units;
  readonly keywordsOf: (id: NodeId) => Keywords;
  /** An expression that tests the text of a value against a subschema. */
  readonly test: (id: NodeId, value: string) => string;
  /** The open name of what gives the data of a node. */
  readonly data: (id: NodeId) => string;
}

/** All must hold. */
export function all(expressions: readonly string[]): string {
  const kept = expressions.filter((expression) => expression !== 'true');
  if (kept.includes('false')) return 'false';
  return kept.length === 0 ? 'true' : kept.join('&&');
}

/** One must hold. */
export function any(expressions: readonly string[]): string {
  const kept = [...new Set(expressions.map(openAlternatives))].filter((expression) => expression !== 'false');
  if (kept.includes('true')) return 'true';
  if (kept.length < 2) return kept[0] ?? 'false';
  return `(${kept.join('||')})`;
}

/** Alternatives among alternatives need no parentheses of their own. */
function openAlternatives(expression: string): string {
  const inner = /^\(((?:[^()"']|"[^"()\\]*")*)\)$/.exec(expression)?.[1];
  return inner === undefined || inner.includes('?') ? expression : inner;
}

/** Both must hold where the first does; `condition` is what must not be for the second to matter. */
export function unless(condition: string, expression: string): string {
  return expression === 'true' ? 'true' : any([condition, expression]);
}
