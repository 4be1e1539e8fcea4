import { quote } from '../quote.ts';
import type { SchemaProblem } from '../schema-graph.ts';
import type { Finding } from './rule.ts';

/** Repairs of one kind as findings, each place once however many operations lead to it; `describe` may know more. */
export function* findRepairs(
  problems: readonly SchemaProblem[],
  kind: SchemaProblem['kind'],
  describe: (problem: SchemaProblem) => Pick<Finding, 'message' | 'suggest'> | undefined = () => undefined,
): Iterable<Finding> {
  const seen = new Set<string>();
  for (const problem of problems) {
    const { at, found, expected, kind: other } = problem;
    const place = `${at.path}#${at.pointer}`;
    if (other !== kind || seen.has(place)) continue;
    seen.add(place);
    const stands = found === 'nothing' ? found : quote(found);
    const message = `${quote(nameOf(at.pointer))} is ${stands}, expected ${expected}`;
    yield { message, ...describe(problem), at };
  }
}

/** The last name of a pointer, with what it counts in where it is a number. */
function nameOf(pointer: string): string {
  const tokens = pointer.split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = tokens.at(-1) ?? '';
  return /^\d+$/.test(last) ? `${tokens.at(-2) ?? ''}/${last}` : last;
}
