// Written by docschema 0.1.0; do not edit.
/** Where the docs say something: a pointer into a document, or a line of a page. */
export interface DocsPlace {
  /** The file, from the root of the docs. */
  readonly path: string;
  /** JSON pointer, where the file is a document. */
  readonly pointer?: string;
  /** From 1, where the file is a page. */
  readonly line?: number;
  readonly column?: number;
}

/** Which validator said it; what is not said is chosen as `validate` does. */
export interface PlaceChoice {
  /** Id or alias. */
  readonly model: string;
  /** Method and path, or the key of one operation in `registry.json`. */
  readonly operation?: string | undefined;
  /** The answer rather than the request, or that of one status. */
  readonly response?: boolean | string | number | undefined;
  readonly mediaType?: string | undefined;
}

/**
 * Where the docs say what an issue is about; rejects for an unknown model or operation. Loads one file of `map/` as a
 * JSON module: Node has these from 20.10 on; esbuild and Vite bundle them, Rollup does with a plugin for JSON; a browser
 * without a bundler fetches them as a connection, which a Content-Security-Policy must allow (`connect-src`).
 */
export declare function docsPlace(
  issue: { readonly schemaPath: string },
  choice: PlaceChoice,
): Promise<DocsPlace | undefined>;

/** The same for a file of `map/` that is at hand, and one of its contents: `request application/json`. */
export declare function findPlace(map: unknown, content: string, schemaPath: string): DocsPlace | undefined;
