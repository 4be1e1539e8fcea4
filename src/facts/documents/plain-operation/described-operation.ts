import type { PageProblem } from '../../../page.ts';
import type { Span } from '../../../place.ts';

/** An operation as a page describes it in words, tables and blocks; types and values are as written. */
export interface DescribedOperation {
  /** Lower case. */
  readonly method: string;
  /** With `{name}` for its parameters, starting with `/`. */
  readonly path: string;
  readonly servers: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly parameters: readonly DescribedParameter[];
  readonly responses: readonly DescribedResponse[];
  /** The body of a request as an example shows it. */
  readonly bodyExample?: Example;
  /** Whether the page lists more, of which nobody knows whether it belongs to the request. */
  readonly passedOver?: boolean;
  /** What of it could not be understood. */
  readonly problems?: readonly PageProblem[];
  readonly at: Span;
}

/** Where a parameter goes; `unknown` where the page does not say it. */
export type ParameterLocation = 'path' | 'query' | 'header' | 'cookie' | 'body' | 'form' | 'unknown';

export interface DescribedParameter {
  readonly name: string;
  readonly in: ParameterLocation;
  /** Free text; absent where none is given. */
  readonly type?: string;
  /** Absent where the page does not say it. */
  readonly required?: boolean;
  readonly description?: string;
  readonly default?: string;
  /** All values that are allowed. */
  readonly values?: readonly string[];
  /** Only some values are allowed, and which is not clear. */
  readonly someValues?: true;
  readonly at: Span;
}

export interface DescribedResponse {
  readonly status: string;
  readonly description?: string;
  readonly examples: readonly Example[];
  /** What tables and lists say that its body holds. */
  readonly fields?: readonly DescribedParameter[];
  readonly at: Span;
}

/** Text of a code block that shows a body. */
export interface Example {
  readonly text: string;
  readonly at: Span;
}
