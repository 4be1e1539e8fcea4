import { escapeControls } from '../../report/plain-text.ts';
import type { Terminal } from '../terminal.ts';
import type { Failure } from './check-subject.ts';

/** Prints why the work could not be done. */
export function printFailure({ lines }: Failure, terminal: Terminal): undefined {
  for (const line of lines) terminal.err(`${line.split('\n').map(escapeControls).join('\n')}\n`);
}
