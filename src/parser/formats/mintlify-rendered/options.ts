import { withoutMarks } from './lines.ts';
import { peek, type Reader } from './row.ts';

const label = /^(?:Available options|Allowed values?): ?/;

/** Whether a list of values starts here. */
export function startsOptions(text: string): boolean {
  return label.test(text);
}

/** Reads the values: on lines of their own, each but the last with a comma, or on the label's own line. */
export function readOptions(reader: Reader): readonly string[] {
  const rest = (peek(reader) ?? '').replace(label, '');
  reader.index += 1;
  if (rest !== '') return splitMarked(rest);
  const options: string[] = [];
  for (let text = peek(reader); text !== undefined; text = peek(reader)) {
    reader.index += 1;
    const isLast = !text.endsWith(',');
    // Of several on one line each but the last has its comma inside the line.
    for (const option of splitMarked(isLast ? text : text.slice(0, -1))) options.push(option);
    if (isLast) break;
  }
  return options.filter((option) => option !== '');
}

function splitMarked(text: string): readonly string[] {
  const marked = [...text.matchAll(/`([^`]*)`/g)].map(([, value = '']) => value.trim());
  if (marked.length > 0) return marked;
  return text.split(/, +/).map((part) => withoutMarks(part.trim()));
}

const exampleLabel = /^Examples?:(?: ?(.*))?$/;

/** Whether an example starts here. */
export function startsExample(text: string): boolean {
  return exampleLabel.test(text);
}

/** Reads one example: what stands behind the label, else the next line. */
export function readExample(reader: Reader): string | undefined {
  const rest = exampleLabel.exec(peek(reader) ?? '')?.[1] ?? '';
  reader.index += 1;
  if (rest !== '') return withoutMarks(rest);
  const next = peek(reader);
  if (next === undefined || !/^(?:`|"|-?\d|\[|\{|true$|false$|null$)/.test(next)) return undefined;
  reader.index += 1;
  return withoutMarks(next);
}
