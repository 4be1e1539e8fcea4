/** Where a compilation gets its files from: the disk, or a map in a test. Paths are relative to the docs folder, with `/`. */
export interface FileSource {
  /** Sorted. */
  readonly pages: readonly string[];
  /** Every JSON and YAML file of the project, whether pages link it or not; some start with `../`. Sorted. */
  readonly specs: readonly string[];
  /** Every file of the project, assets too; pages and documents alone where absent. Some start with `../`. Sorted. */
  readonly files?: readonly string[];
  /** Folders that could not be listed: whatever they hold is missing above. */
  readonly unreadable: readonly UnreadableFile[];
  /** How many folders above the docs folder the project root is: nothing beyond it is read. */
  readonly rootDepth: number;
  /** `owner/name` of the repository's remote, where there is one. */
  readonly repository?: string;
  readonly readText: (path: string) => Promise<SourceText>;
}

/** A file or folder that was there and could not be read. */
export interface UnreadableFile {
  readonly path: string;
  /** In words. */
  readonly message: string;
}

/** A file's text, or why there is none. */
export type SourceText =
  | {
      readonly kind: 'text';
      /** Without byte order mark. */
      readonly text: string;
      readonly bytes: number;
      /** The first byte that is no UTF-8. */
      readonly invalidUtf8At?: { readonly line: number; readonly column: number; readonly offset: number };
    }
  | { readonly kind: 'failure'; readonly reason: string; readonly message: string };
