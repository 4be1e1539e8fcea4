import type { PageFacts } from '../page-facts.ts';
import type { Span, SpecPlace } from '../place.ts';

/** Where a value of a document that a page is was read: where its nearest listed ancestor stands. */
export function findPagePlace(pages: readonly PageFacts[], { path, pointer }: SpecPlace): Span | undefined {
  const page = pages.find((candidate) => candidate.path === path);
  for (let known = pointer; ; known = known.slice(0, known.lastIndexOf('/'))) {
    for (const { places } of page?.documents ?? []) if (Object.hasOwn(places, known)) return places[known];
    if (known === '') return undefined;
  }
}
