import type { OperationDraft } from './draft.ts';
import type { Scan } from './scan-state.ts';

/** The address over the line at the scanner, with nothing but words and code between. */
export function addressOver({ kinds, index }: Scan): string | undefined {
  let at = index - 1;
  while (isProse(kinds[at]?.kind)) at -= 1;
  const over = kinds[at];
  return over?.kind === 'path' ? over.path : undefined;
}

/**
 * Extractors that leave neither methods nor labels may leave an address over an operation, under it, or both. One that
 * comes again under the next rows stands over these: then the operation before has lost its own, unless it is the same.
 */
export function isOverNext(scan: Scan, operation: OperationDraft, path: string): boolean {
  const isBare = operation.sections.every(({ name }) => name === 'unlabelled' || name === 'response');
  if (operation.method !== undefined || operation.path !== undefined || !isBare) return false;
  return operation.over !== path && addressUnderNext(scan) === path;
}

/** Words only may stand between an address and its rows: a status behind it is of the sample, a heading of what comes. */
function addressUnderNext({ kinds, index }: Scan): string | undefined {
  let at = index + 1;
  while (isProse(kinds[at]?.kind)) at += 1;
  if (kinds[at]?.kind !== 'row') return undefined;
  while (at < kinds.length && !endsRows.has(kinds[at]?.kind)) at += 1;
  const under = kinds[at];
  return under?.kind === 'path' ? under.path : undefined;
}

type Kind = Scan['kinds'][number]['kind'] | undefined;

const endsRows: ReadonlySet<Kind> = new Set(['path', 'heading', 'method', 'request-line', 'section']);

function isProse(kind: Kind): boolean {
  return kind === 'blank' || kind === 'text' || kind === 'code';
}
