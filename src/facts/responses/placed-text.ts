import type { Span } from '../../place.ts';
import type { Locate } from '../requests/places.ts';

/** The text of a captured answer, and where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly locate: Locate;
  /** The block. */
  readonly whole: Span;
}
