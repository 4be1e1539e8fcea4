import type { PageFacts } from '../page-facts.ts';

/** Fewer words than a sentence, besides the title. */
const fewest = 8;

/** Whether a page holds more than its title. */
export function showsMore({ words, title, statement, description, problems, ...page }: PageFacts): boolean {
  const own = title?.value.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words - own >= fewest || statement !== undefined) return true;
  // The front matter's description is drawn below the title.
  if (description?.confidence === 'declared' || problems.length > 0) return true;
  const { operations, documents, samples, responses, links, assets, blocks } = page;
  return [operations, documents, samples, responses, links, assets, blocks].some((facts) => facts.length > 0);
}
