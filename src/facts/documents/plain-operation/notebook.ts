import type { PageProblem } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import type { DescribedParameter } from './described-operation.ts';

/** What is gathered while a document is written. */
export interface Notebook {
  readonly place: (pointer: string, at: Span) => void;
  readonly noteUnknown: (types: readonly string[], parameter: DescribedParameter) => void;
  readonly note: (problem: PageProblem) => void;
  readonly places: () => Readonly<Record<string, Span>>;
  readonly problems: () => readonly PageProblem[];
}

/** A notebook with nothing in it. */
export function createNotebook(): Notebook {
  const places = new Map<string, Span>();
  const problems: PageProblem[] = [];
  return {
    place: (pointer, at) => void (places.has(pointer) || places.set(pointer, at)),
    noteUnknown: (types, { at }) => {
      for (const found of types) problems.push({ kind: 'unknown-value', what: 'type', found, at });
    },
    note: (problem) => void problems.push(problem),
    places: () => Object.fromEntries(places),
    problems: () => problems,
  };
}
