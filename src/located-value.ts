import type { Span } from './place.ts';

/** A value as code or data writes it. Places are absent where the text does not stand in the page as it is. */
export type LocatedValue =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly at?: Span }
  | {
      readonly kind: 'object';
      readonly members: readonly LocatedMember[];
      /** True where there may be others, and where listed ones may be overwritten by those. */
      readonly open: boolean;
      readonly at?: Span;
    }
  | {
      readonly kind: 'array';
      readonly items: readonly LocatedValue[];
      readonly open: boolean;
      readonly at?: Span;
    }
  /** Not statically known; `parts` where it is known to be text, of which some may be known. */
  | { readonly kind: 'unknown'; readonly parts?: readonly (string | undefined)[]; readonly at?: Span };

export interface LocatedMember {
  readonly name: string;
  readonly nameAt?: Span;
  readonly value: LocatedValue;
}
