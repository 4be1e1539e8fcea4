import type { Constraints } from './constraints.ts';
import type { Line } from './lines.ts';

/** A field of a request or answer as the page shows it; what is not shown is absent. */
export interface Row {
  readonly name?: string;
  readonly type?: string;
  /** Only credentials say where they travel. */
  readonly location?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly default?: string;
  readonly options?: readonly string[];
  readonly constraints: Constraints;
  /** The lines that state `constraints`. */
  readonly written?: readonly string[];
  /** Readings of a range whose digits run into other digits, longest first. */
  readonly ranges?: readonly string[];
  readonly example?: string;
  readonly description: readonly string[];
  /** It says that it has fields of its own that it does not show. */
  readonly hasChildren: boolean;
  readonly lines: readonly Line[];
}

/** A stretch between two labels. */
export interface RowSection {
  readonly mediaType?: string;
  readonly status?: string;
  readonly type?: string;
  readonly description: readonly string[];
  /** Names of alternatives of the whole body, of which at most the first is shown. */
  readonly alternatives: readonly string[];
  readonly rows: readonly Row[];
}

/** Lines as they are read one after the other. */
export interface Reader {
  readonly lines: readonly Line[];
  index: number;
}

/** The line that is next. */
export function peek({ lines, index }: Reader, ahead = 0): string | undefined {
  return lines[index + ahead]?.text;
}
