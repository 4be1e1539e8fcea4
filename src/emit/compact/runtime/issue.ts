import type { IssueCode } from '../../../issue-code.ts';

/** One thing to say of a value. */
export interface Issue {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly path: readonly (string | number)[];
  readonly expected: string;
  readonly received: string;
  readonly message: string;
  readonly schemaPath: string;
}
