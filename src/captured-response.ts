import type { LocatedValue } from './located-value.ts';
import type { Span } from './place.ts';

/** How a captured answer, or one document of it, is written. */
export type ResponseNotation =
  | 'json'
  /** JSON with comments, trailing commas, other quotes or names without quotes. */
  | 'json5'
  /** What Python prints of dictionaries and lists. */
  | 'python'
  /** What JavaScript prints of objects, where that is no JSON5 either. */
  | 'javascript'
  /** What Python prints of the objects of a client library, such as `ChatCompletion(id='…')`. */
  | 'sdk-repr'
  | 'event-stream'
  /** Other text with documents in it. */
  | 'log'
  | 'text'
  /** JSON or JSON5 of which parts are left out, by an ellipsis or at the end. */
  | 'truncated'
  /** Data that none of the notations allows. */
  | 'malformed'
  | 'empty';

/** What a captured answer says, as far as its text alone says it: nothing is guessed. */
export interface ResponseReading {
  readonly notation: ResponseNotation;
  /** In the order of the text. */
  readonly documents: readonly CapturedDocument[];
  readonly problem?: ResponseProblem;
}

/** One value in a captured answer. What is left out makes objects and arrays open, and values unknown. */
export interface CapturedDocument {
  /** A `chunk` is one event of a stream. */
  readonly kind: 'whole' | 'chunk';
  readonly notation: ResponseNotation;
  readonly value: LocatedValue;
  /** The document, or the whole block where its text does not stand in the page as it is. */
  readonly at: Span;
  /** The name of the event. */
  readonly event?: string;
  /** The class that a client library gives it. */
  readonly className?: string;
  /** The words that a log has before it, such as `Generation ID:`. */
  readonly label?: string;
}

/** Why not all of it was read. */
interface ResponseProblem {
  readonly kind: 'syntax-error' | 'too-deep' | 'too-large';
  readonly at: Span;
}
