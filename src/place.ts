/** A point in a page or configuration file. Lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  /** Relative to the docs folder, with `/`. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; the end is exclusive. */
export interface Span extends Place {
  readonly endLine: number;
  readonly endColumn: number;
  /** UTF-16 offsets into the file's text as the parser received it. */
  readonly offset: number;
  readonly endOffset: number;
}

/** A value inside an OpenAPI document; its line and column are looked up only when somebody reads them. */
export interface SpecPlace {
  readonly path: string;
  /** RFC 6901 JSON pointer, not percent-encoded. */
  readonly pointer: string;
}
