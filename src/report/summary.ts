import pc from 'picocolors';
import { count, escapeControls, formatNumber } from './plain-text.ts';

/** The numbers of a finished build. */
export interface BuildNumbers {
  readonly pages: number;
  readonly modelPages: number;
  readonly models: number;
  readonly operations: { readonly resolved: number; readonly unresolved: number };
  /** Distinct schemas. */
  readonly schemas: number;
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
  readonly milliseconds: number;
  readonly files: { readonly written: number; readonly unchanged: number; readonly removed: number };
  /** The output folder as the user knows it. */
  readonly out: string;
}

/** Numbers of a build → its closing lines, aligned, each ending with a line end. */
export function formatSummary(numbers: BuildNumbers, { colors }: { readonly colors: boolean }): string {
  const { bold, dim } = pc.createColors(colors);
  const rows = listRows(numbers);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `${dim(name.padEnd(width))}  ${bold(value)}\n`).join('');
}

function listRows(numbers: BuildNumbers): (readonly [name: string, value: string])[] {
  const { operations, findings, files } = numbers;
  return [
    ['Pages', `${formatNumber(numbers.pages)}, ${count(numbers.modelPages, 'model page')}`],
    ['Models', formatNumber(numbers.models)],
    ['Operations', wordOperations(operations)],
    ['Schemas', `${formatNumber(numbers.schemas)} distinct`],
    ['Findings', wordFindings(findings)],
    ['Files', wordFiles(files)],
    ['Time', formatTime(numbers.milliseconds)],
    ['Output', escapeControls(numbers.out)],
  ];
}

function wordOperations({ resolved, unresolved }: BuildNumbers['operations']): string {
  return `${formatNumber(resolved + unresolved)}${unresolved === 0 ? '' : `, ${formatNumber(unresolved)} unresolved`}`;
}

function wordFindings({ error, warning, info }: BuildNumbers['findings']): string {
  const parts = [
    error > 0 ? count(error, 'error') : '',
    warning > 0 ? count(warning, 'warning') : '',
    info > 0 ? count(info, 'note') : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'none' : parts.join(', ');
}

function wordFiles({ written, unchanged, removed }: BuildNumbers['files']): string {
  const parts = [`${formatNumber(written)} written`];
  if (unchanged > 0) parts.push(`${formatNumber(unchanged)} unchanged`);
  if (removed > 0) parts.push(`${formatNumber(removed)} removed`);
  return parts.join(', ');
}

function formatTime(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  const seconds = milliseconds / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
