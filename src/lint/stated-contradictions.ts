import type { LintInput } from '../lint-input.ts';
import type { SchemaProblem } from '../schema-graph.ts';
import { unescapePointer } from '../schema-keywords.ts';
import { findPagePlace } from './page-places.ts';
import type { Finding } from './rule.ts';

/** Descriptions that contradict what they describe, each place once however many operations lead to it. */
export function* findStatedContradictions({ pages, schemaProblems }: LintInput): Iterable<Finding> {
  const seen = new Set<string>();
  for (const problem of schemaProblems) {
    const { at, kind } = problem;
    const place = `${at.path}#${at.pointer}`;
    if (kind !== 'stated-contradicts' || seen.has(place)) continue;
    seen.add(place);
    yield describe(problem, pages);
  }
}

function describe({ at, found, expected, stated, other }: SchemaProblem, pages: LintInput['pages']): Finding {
  const name = nameOf(at.pointer);
  const subject = name === undefined ? 'The description' : `\`${name}\`: the description`;
  const place = (where: SchemaProblem['at']) => findPagePlace(pages, where) ?? where;
  return {
    message: `${subject} says ${stated}, and the schema ${expected}: ${found}`,
    at: place(at),
    ...(other === undefined
      ? {}
      : { related: [{ message: `The schema says ${expected}`, at: place(other) }] }),
  };
}

/** The property that a description belongs to, where it is one. */
function nameOf(pointer: string): string | undefined {
  const tokens = pointer.split('/').map(unescapePointer);
  return tokens.at(-3) === 'properties' ? tokens.at(-2) : undefined;
}
