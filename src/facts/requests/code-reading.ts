import type { RequestDraft } from './draft.ts';

/** The requests of a sample by offsets, and what kept the rest from being read. */
export interface CodeReading {
  readonly requests: readonly RequestDraft[];
  readonly problem?: { readonly kind: 'syntax-error' | 'too-deep' | 'unread-language'; readonly at: number };
}
