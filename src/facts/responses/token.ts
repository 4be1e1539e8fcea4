import type { NotationMarks } from './notation-marks.ts';

/** Where reading is in a text, and what was seen on the way. */
export interface Cursor {
  readonly source: string;
  /** Where the value starts. */
  readonly from: number;
  /** Where the text to be read ends. */
  readonly end: number;
  readonly marks: NotationMarks;
  at: number;
  /** A comment since the last token says that something is left out. */
  leftOut: boolean;
  /** Where the line ends on which the value starts; looked up once it matters. */
  lineEnd?: number;
}

interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A piece of a value. */
export type Token = Placed &
  (
    | { readonly kind: 'sign'; readonly sign: string }
    /** Parts of it that are left out are `undefined`; no part stands for anything. */
    | { readonly kind: 'text'; readonly parts: readonly (string | undefined)[] }
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'word'; readonly word: string }
    | { readonly kind: 'ellipsis' | 'placeholder' | 'bad' | 'end' }
  );
