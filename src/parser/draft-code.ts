import type { CodeDraft, Draft, ElementDraft } from './draft.ts';
import type { Range } from './place-nodes.ts';
import { alignValue, findLine, type Source } from './source.ts';

/** `x` between backticks → a `code` element, as in HTML. */
export function draftInlineCode(value: string, range: Range, source: Source): ElementDraft {
  // The value stands in the source as it is, unless a line end or a table's `\|` was decoded.
  const found = source.text.slice(range.start, range.end).indexOf(value);
  const text: Draft =
    found < 0
      ? { kind: 'text', value, ...range }
      : { kind: 'text', value, start: range.start + found, end: range.start + found + value.length };
  return { kind: 'element', name: 'code', attributes: {}, children: [text], ...range };
}

/** A fenced or indented code block. */
export function draftCode(
  value: string,
  language: string | null | undefined,
  meta: string | null | undefined,
  range: Range,
  source: Source,
): CodeDraft {
  const fenced = /^[ \t]*(?:`{3}|~{3})/.test(source.text.slice(range.start, range.start + 8));
  return {
    kind: 'code',
    ...(typeof language === 'string' ? { language } : {}),
    ...(typeof meta === 'string' ? { meta } : {}),
    value,
    fenced,
    ...range,
    ...placeCode(value, fenced, range, source),
  };
}

/** Where the text of a code block starts and ends: its lines are the ends of the source's lines. */
function placeCode(
  value: string,
  fenced: boolean,
  range: Range,
  source: Source,
): { readonly valueStart: number; readonly valueEnd: number } {
  if (!fenced) return { valueStart: range.start, valueEnd: range.end };
  if (value === '') {
    const next = source.lines[findLine(source.lines, range.start) + 1] ?? range.end;
    return { valueStart: Math.min(next, range.end), valueEnd: Math.min(next, range.end) };
  }
  // Aligned as if the fence's own line were the first line of the value.
  const align = alignValue(source, `\n${value}`, range.start, range.end);
  return { valueStart: align(1), valueEnd: align(value.length + 1) };
}
