import type { Diagnostic } from '../diagnostic.ts';
import { escapeControls } from './plain-text.ts';
import type { SourceExcerpt } from './source-excerpt.ts';

type Marked = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>;

/** Units of a long line that are shown before the marked place. */
const lead = 30;

/** The line that a finding speaks of, and carets below the place; nothing where the line is not known. */
export function formatCodeFrame(finding: Marked, source: SourceExcerpt | undefined, width: number): string[] {
  const text = source?.lines.get(finding.line);
  // Of a very long line only the start is known.
  if (text === undefined || text.trim() === '' || finding.column - 1 > text.length) return [];
  const gutter = `${finding.line} | `;
  const room = Math.max(20, width - gutter.length);
  const start = finding.column - 1;
  const from = text.length <= room || start <= lead ? 0 : Math.min(start, text.length) - lead;
  const shown = escapeControls(cutWhole(text, from, from + room));
  const before = escapeControls(cutWhole(text, from, Math.max(from, start)));
  const end = finding.endLine > finding.line ? text.trimEnd().length : finding.endColumn - 1;
  const marked = escapeControls(cutWhole(text, start, Math.min(end, from + room)));
  const carets = '^'.repeat(Math.max(1, Math.min(marked.length, shown.length - before.length)));
  return [`${gutter}${shown}`, `${' '.repeat(gutter.length - 2)}| ${' '.repeat(before.length)}${carets}`];
}

/** Runs of white space stay as long as they are: carets are counted by them. */
function cutWhole(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(/[\t\u00a0]/g, ' ');
}
