import type { LineKind } from './classify.ts';
import type { OperationDraft } from './draft.ts';
import type { Line } from './lines.ts';

/** Where the scanner is; `operation` is absent in prose. */
export interface Scan {
  readonly lines: readonly Line[];
  readonly kinds: readonly LineKind[];
  readonly text: string;
  readonly prose: Line[];
  readonly operations: OperationDraft[];
  index: number;
  operation: OperationDraft | undefined;
  phase: 'head' | 'sections' | 'sample';
  /** The status that the sample column speaks of. */
  status?: string;
}

/** How far ahead is looked for what tells an operation from prose. */
const lookahead = 24;

/** The first kind ahead that is one of `wanted`, in front of the next method line. */
export function lookFor(scan: Scan, from: number, wanted: readonly LineKind['kind'][]): LineKind | undefined {
  for (let index = from; index < Math.min(from + lookahead, scan.kinds.length); index += 1) {
    const kind = scan.kinds[index];
    if (kind === undefined || kind.kind === 'method') return undefined;
    if (wanted.includes(kind.kind)) return kind;
  }
  return undefined;
}

/** `/v1/x` or `https://host/v1/x`, where nothing was said before. */
export function readTarget(operation: OperationDraft, target: string | undefined): void {
  if (target === undefined) return;
  const url = /^(https?:\/\/[^/?#\s]+)([^?#\s]*)/.exec(target);
  const path = (url?.[2] ?? target).replace(/[?#].*$/, '');
  // The url is dropped by some extractors up to its first slash.
  if (operation.path === undefined && path.length > 1) operation.path = path;
  if (url?.[1] !== undefined && operation.server === undefined) operation.server = url[1];
}
