import type { BrokenBody } from './broken-body.ts';
import type { LocatedMember, LocatedValue } from './located-value.ts';
import type { Span } from './place.ts';

/** One request that a code sample makes or shows, as far as its text alone says it: nothing is run and nothing is guessed. */
export interface SampleRequest {
  /** A call over HTTP, a call of a client library, or a bare payload without any call. */
  readonly kind: 'http' | 'sdk' | 'payload';
  /** Lower case; absent where it is not statically known. */
  readonly method?: RequestMethod;
  readonly url?: RequestText;
  readonly headers: RequestFields;
  /** Of the URL itself and of what is added to it. */
  readonly query: RequestFields;
  readonly payload: RequestPayload;
  /** Present for calls of a client library. */
  readonly client?: ClientCall;
  /** The call, or the whole sample where its text does not stand in the page as it is. */
  readonly at: Span;
}

interface RequestMethod {
  readonly value: string;
  readonly at?: Span;
}

/** Text of which some parts may not be statically known: those are `undefined`. */
export interface RequestText {
  readonly parts: readonly (string | undefined)[];
  readonly at?: Span;
}

/** Headers, or the query: names as written, in their order, repeats kept. */
export interface RequestFields {
  readonly members: readonly LocatedMember[];
  /** True where there may be others. */
  readonly open: boolean;
}

/** A call of a client library, such as `client.chat.completions.create`. */
interface ClientCall {
  /** The names after the client's own, such as `chat`, `completions`, `create`. */
  readonly path: readonly string[];
  readonly baseUrl?: RequestText;
}

export type RequestPayload =
  /** The call has no payload. */
  | { readonly kind: 'none' }
  /** There is one, or may be one, and nothing is known of it. */
  | { readonly kind: 'unknown'; readonly at?: Span }
  /** `arguments` are those of a client library; `text` is any other text. */
  | {
      readonly kind: 'json' | 'form' | 'multipart' | 'arguments' | 'text';
      readonly value: LocatedValue;
      readonly at?: Span;
    };

/** What became of a sample: its requests, and why there are none of the rest. */
export interface SampleReading {
  readonly requests: readonly SampleRequest[];
  readonly brokenBodies?: readonly BrokenBody[];
  readonly problem?: SampleProblem;
}

/** What code lacks where it breaks off. */
export interface MissingText {
  readonly text: string;
  /** Where in the text of the sample it belongs. */
  readonly index: number;
}

interface SampleProblem {
  /** A `fragment` is what its author wrote for readers: members without their braces, code with an ellipsis or a prompt. */
  readonly kind: 'syntax-error' | 'fragment' | 'too-deep' | 'unread-language';
  readonly at: Span;
  /** Where in the text of the sample it stands, also where `at` is the whole sample. */
  readonly index: number;
  /** With it, the language reads all of the sample; only of syntax errors. */
  readonly missing?: MissingText;
}

/** The text, where all of it is known. */
export function knownText({ parts }: Pick<RequestText, 'parts'>): string | undefined {
  return parts.includes(undefined) ? undefined : parts.join('');
}
