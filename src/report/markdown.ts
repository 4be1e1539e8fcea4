import type { Diagnostic } from '../diagnostic.ts';
import { groupBy } from '../text.ts';
import { count, escapeControls } from './plain-text.ts';
import { defineFormat, type ReportOptions } from './report-format.ts';
import { repositoryPath } from './repository-path.ts';
import { countByRule, wordTotal } from './totals.ts';

/** GitHub refuses a comment of more than 65,536 characters as a whole. */
const mostCommentBytes = 65_000;

/** Markdown, for a comment. */
export const markdown = defineFormat({
  name: 'markdown',
  summary: 'markdown, for a comment on a pull request: as many findings as one holds',
  format: (diagnostics, options) => formatMarkdown(diagnostics, options, mostCommentBytes),
});

/** Findings as markdown of at most so many bytes; what does not fit is counted. */
export function formatMarkdown(
  diagnostics: readonly Diagnostic[],
  options: ReportOptions,
  limit: number,
): string {
  const head = ['## docschema', '', wordTotal(diagnostics), ''];
  const rules = countByRule(diagnostics).map(([id, number]) => `| \`${id}\` | ${number} |`);
  if (rules.length > 0) head.push('| Rule | Findings |', '| --- | --: |', ...rules, '');
  const lines: string[] = [...head];
  let room = limit - byteLength(head.join('\n')) - 100;
  let left = diagnostics.length;
  for (const [path, findings] of groupBy(diagnostics, (one) => one.path)) {
    const title = `### ${writeCode(repositoryPath(path, options))}\n`;
    const items = findings.map(formatItem);
    const fitting = takeFitting([title, ...items], room);
    // A title alone says nothing.
    if (fitting.length < 2) break;
    lines.push(...fitting, '');
    left -= fitting.length - 1;
    room -= byteLength(fitting.join('\n')) + 2;
    if (fitting.length <= items.length) break;
  }
  if (left > 0) lines.push(`and ${count(left, 'finding')} more`, '');
  return lines.join('\n');
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function takeFitting(lines: readonly string[], room: number): string[] {
  let used = 0;
  const end = lines.findIndex((line) => {
    used += byteLength(line) + 1;
    return used > room;
  });
  return lines.slice(0, end === -1 ? lines.length : end);
}

function formatItem({ severity, line, message, suggest, ruleId, url }: Diagnostic): string {
  const note = suggest === undefined ? '' : `. ${writeText(suggest)}`;
  // A path of the installed package leads nowhere from a comment.
  const rule = /^https?:/.test(url) ? `[${ruleId}](${url})` : `\`${ruleId}\``;
  return `- **${severity}** line ${line}: ${writeText(message)}${note} (${rule})`;
}

/** A message: what stands in backticks is code, all else plain text whatever it looks like. */
function writeText(message: string): string {
  const parts = escapeControls(message).split('`');
  if (parts.length % 2 === 0) return escapeMarkdown(parts.join("'"));
  return parts.map((part, index) => (index % 2 === 0 ? escapeMarkdown(part) : writeCode(part))).join('');
}

function writeCode(text: string): string {
  const code = escapeControls(text).replaceAll('`', "'");
  return code.trim() === '' ? '' : `\`${code}\``;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_[\]<>|~#&@]/g, (character) => (character === '@' ? '@\u200B' : `\\${character}`));
}
