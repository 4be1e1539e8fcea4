import type { ProgressListener } from '../compile.ts';
import type { Terminal } from './terminal.ts';

const phases = {
  pages: 'Reading pages',
  specs: 'Compiling documents',
  emit: 'Writing types and validators',
} as const;

/** Shows how far a build is: one rewritten line on a terminal, a line per finished phase in a pipe. */
export interface Progress {
  readonly listen: ProgressListener;
  readonly start: (phase: keyof typeof phases) => void;
  /** Clears the line, so that results stand on a clean screen. */
  readonly end: () => void;
}

export function createProgress(terminal: Terminal): Progress {
  return terminal.isInteractive ? rewrittenLine(terminal) : quietLines(terminal);
}

function rewrittenLine({ err }: Terminal): Progress {
  const show = (text: string) => err(`\r\u001B[2K${text}`);
  return {
    listen: ({ phase, done, total }) => show(`${phases[phase]} ${done}/${total}`),
    start: (phase) => show(`${phases[phase]}…`),
    end: () => err('\r\u001B[2K'),
  };
}

function quietLines({ err }: Terminal): Progress {
  return {
    listen: ({ phase, done, total }) => {
      if (done === total) err(`${phases[phase]}: ${total}\n`);
    },
    start: (phase) => err(`${phases[phase]}\n`),
    end: () => {},
  };
}
