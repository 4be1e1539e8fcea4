import type { Page, PageFormat } from '../../page.ts';

/** One input format: how it is recognised by what stands in a text, and how it is read. */
export interface Format {
  readonly name: PageFormat;
  /** Why a text is of this format, in words; absent where nothing says so. Linear, and never guesses by the file name alone. */
  readonly recognise: (text: string, path: string) => string | undefined;
  /** Never throws. */
  readonly parse: (path: string, text: string) => Page;
  /** For formats whose files may hold several pages: each of them, or nothing for a file that is one page. Never throws. */
  readonly parseParts?: (path: string, text: string) => readonly Page[] | undefined;
}

/** Declares a format. */
export function defineFormat(format: Format): Format {
  return format;
}
