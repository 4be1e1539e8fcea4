import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Terminal } from '../../src/commands/terminal.ts';

/** A folder with files that goes when the test ends. */
export function temporaryProject(files: Readonly<Record<string, string | Buffer>>, copyOf?: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'docschema-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  if (copyOf !== undefined) cpSync(copyOf, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** A terminal that remembers, and what was printed on it. */
export function recordingTerminal(isInteractive = false): {
  terminal: Terminal;
  out: () => string;
  err: () => string;
} {
  const printed = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    isInteractive,
    outColors: false,
    errColors: false,
  };
  return { terminal, out: () => printed.out, err: () => printed.err };
}
