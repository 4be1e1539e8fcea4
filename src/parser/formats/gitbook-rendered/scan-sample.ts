import type { LineKind } from './classify.ts';
import type { OperationDraft } from './draft.ts';
import type { Line } from './lines.ts';
import { findJsonEnd, findNext, readRequestSample } from './request-sample.ts';
import { readTarget, type Scan } from './scan-state.ts';

/** Takes lines of the sample column; gives how many they were, 0 where the column has ended. */
export function readSampleLine(scan: Scan, operation: OperationDraft, line: Line, kind: LineKind): number {
  if (kind.kind === 'method') {
    operation.method ??= kind.method;
    readTarget(operation, kind.target);
    return 1;
  }
  if (kind.kind === 'path') {
    readTarget(operation, kind.path);
    return 1;
  }
  if (kind.kind === 'request-line') return readRequest(scan, operation, kind);
  if (kind.kind === 'status') {
    scan.status = kind.status;
    return takeStatusText(scan);
  }
  if (kind.kind === 'no-content') {
    if (scan.status !== undefined) operation.empty.push(scan.status);
    return 1;
  }
  if (kind.kind === 'media-type' || kind.kind === 'disclosure') return 1;
  return readCode(scan, operation, line, kind);
}

function readRequest(
  scan: Scan,
  operation: OperationDraft,
  { method, target }: LineKind & { kind: 'request-line' },
): number {
  const sample = readRequestSample(scan.lines, scan.index, { method, target }, scan.text);
  operation.sample ??= sample;
  operation.method ??= method;
  readTarget(operation, target);
  return sample.next - scan.index;
}

/** A status and, where it is repeated from the answers, its sentence. */
function takeStatusText(scan: Scan): number {
  const status = scan.lines[scan.index]?.text;
  if (status === undefined || !/^\d+$/.test(status)) return 1;
  const distance = scan.kinds[scan.index + 1]?.kind === 'blank' ? 2 : 1;
  return scan.kinds[scan.index + distance]?.kind === 'text' ? distance + 1 : 1;
}

/** The example of an answer: JSON, or a fence. */
function readCode(scan: Scan, operation: OperationDraft, line: Line, kind: LineKind): number {
  if (kind.kind === 'code') {
    let end = scan.index;
    while (scan.kinds[end]?.kind === 'code') end += 1;
    operation.code.push(scan.lines.slice(scan.index, end));
    return end - scan.index;
  }
  if (!/^[{[]/.test(line.text)) return 0;
  const end = findJsonEnd(scan.text, line.start);
  if (end === undefined) return 0;
  const next = findNext(scan.lines, scan.index, end);
  operation.code.push(scan.lines.slice(scan.index, next));
  return next - scan.index;
}
