import type { SectionName } from './labels.ts';
import type { Line } from './lines.ts';
import type { RequestSample } from './request-sample.ts';
import type { Row } from './row.ts';

/** An operation as its lines say it, before rows are nested. */
export interface OperationDraft {
  /** Lines from the first to the last that belong to it. */
  first: Line;
  last: Line;
  method?: string;
  path?: string;
  /** An address over its first row: its own only if it comes again. */
  over?: string;
  /** Of a method line that gives a whole address. */
  server?: string;
  summary?: Line;
  readonly description: Line[];
  deprecated: boolean;
  readonly sections: SectionDraft[];
  sample?: RequestSample;
  /** Code in the sample column, such as the example of an answer. */
  readonly code: Line[][];
  /** Statuses of which the sample column says that they have no content. */
  readonly empty: string[];
}

/** A part of an operation. */
export interface SectionDraft {
  readonly name: SectionName | 'response' | 'unlabelled';
  readonly line: Line;
  readonly type?: string;
  mediaType?: string;
  readonly status?: string;
  readonly items: ItemDraft[];
  /** Text before the first row. */
  readonly text: Line[];
}

/** One thing of a section, in the order of the page. */
export type ItemDraft =
  | { readonly kind: 'row'; readonly row: Row; readonly line: Line; readonly content: Line[] }
  | { readonly kind: 'separator'; readonly word: 'or' | 'and'; readonly line: Line }
  | { readonly kind: 'circular'; readonly type: string; readonly line: Line }
  | { readonly kind: 'disclosure'; readonly line: Line };

/** A page as what is operation and what is not. */
export interface PageDraft {
  readonly prose: readonly Line[];
  readonly operations: readonly OperationDraft[];
}

/** An operation without anything but its first line. */
export function startOperation(line: Line): OperationDraft {
  return { first: line, last: line, description: [], deprecated: false, sections: [], code: [], empty: [] };
}
