import type { RequestDraft } from './draft.ts';

/** The requests of a sample by offsets, and what kept the rest from being read. */
export interface CodeReading {
  readonly requests: readonly RequestDraft[];
  readonly problem?: CodeProblem;
}

interface CodeProblem {
  readonly kind: 'syntax-error' | 'fragment' | 'too-deep' | 'unread-language';
  readonly at: number;
}
