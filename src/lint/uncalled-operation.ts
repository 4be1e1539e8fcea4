import type { Severity } from '../diagnostic.ts';
import { quote } from '../quote.ts';
import { findAllowed } from './allowed-address.ts';
import type { Finding } from './rule.ts';
import type { JudgedRequest } from './sample-faults.ts';

/** Says which operation a request is held against, where that is the one of its page and it calls another address. */
export function wordUncalled({ operations, judged }: Pick<JudgedRequest, 'operations' | 'judged'>): string {
  if (operations.length > 0) return '';
  const { method, path } = judged.target.operation;
  return `; the page describes ${quote(`${method.toUpperCase()} ${path}`)}, which the sample does not call`;
}

/** What the page's own words let a sample call may take something else than the operation that the page describes. */
export function weighUncalled(request: JudgedRequest, severity: Severity): Pick<Finding, 'severity'> {
  const isAllowed =
    request.operations.length === 0 && findAllowed(request.page, request.request) !== undefined;
  return isAllowed ? { severity } : {};
}

/** Where what describes the operation of a request can be mended. */
export function describedIn({ judged }: Pick<JudgedRequest, 'judged'>): string {
  return judged.target.operation.source === 'spec'
    ? 'in the document'
    : 'in the description of the operation';
}
