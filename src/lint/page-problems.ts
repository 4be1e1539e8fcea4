import type { PageProblem } from '../page.ts';
import type { PageFacts } from '../page-facts.ts';

type ProblemOf<Kind extends PageProblem['kind']> = Extract<PageProblem, { readonly kind: Kind }>;

/** What the parser recorded under one name, on all pages. */
export function problemsOf<Kind extends PageProblem['kind']>(
  pages: readonly PageFacts[],
  kind: Kind,
): ProblemOf<Kind>[] {
  return pages.flatMap(({ problems }) =>
    problems.filter((problem): problem is ProblemOf<Kind> => problem.kind === kind),
  );
}
