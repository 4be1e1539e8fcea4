import type { Span } from './place.ts';

/** A body that is sent as JSON, of which all is known, and which is no JSON. */
export interface BrokenBody {
  /** Where it stops being JSON, or the whole sample where that is not known. */
  readonly at: Span;
  /** What stands there as it is written, to the end of its line; empty where the body ends. */
  readonly shown: string;
  /** True where a line starts there. */
  readonly startsLine: boolean;
  readonly fault: JsonFault;
}

/** What JSON has in the place of what stands there. */
export type JsonFault =
  /** One of these signs; with a single one, all is well but for it. */
  | { readonly kind: 'sign'; readonly signs: readonly string[] }
  /** Nothing in place of the comma, which stands before what closes an object or an array. */
  | { readonly kind: 'trailing-comma'; readonly before: string }
  /** Signs that close what is open where the text ends. */
  | { readonly kind: 'unclosed'; readonly closing: string }
  | { readonly kind: 'name' | 'value' | 'end' | 'unclosed-text' | 'escape' | 'control-character' };
