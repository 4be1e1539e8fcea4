/** Line and column, both from 1. */
export interface Point {
  /** Set where the point is in a file that the page includes. */
  readonly path?: string;
  readonly line: number;
  readonly column: number;
}

/** Where a schema comes from. */
interface Origin {
  readonly base: string;
  /** On a page, where the base stands. */
  readonly at?: Point;
  /** On a page, what else stands where, by pointer from the base. */
  readonly places?: Readonly<Record<string, Point>>;
}

/** A file of `map/`. */
export interface OperationMap {
  /** The document that describes the operation. */
  readonly spec?: string;
  /** The page that describes it itself, and where. */
  readonly page?: string;
  readonly at?: Point;
  /** By `request` or status, and media type. */
  readonly contents: Readonly<Record<string, Origin>>;
  /** Pointers that go on elsewhere. */
  readonly refs: Readonly<Record<string, string>>;
  /** On a page, what stands where of that to which `refs` leads. */
  readonly places?: Readonly<Record<string, Point>>;
}
