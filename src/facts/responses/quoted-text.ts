import { decodeText } from '../requests/string-text.ts';
import type { Cursor, Token } from './token.ts';

/** Text between quotes, of any notation; `quoteAt` differs from `from` where letters stand before the quote. */
export function readText(cursor: Cursor, from: number, quoteAt: number): Token {
  const { source, end, marks } = cursor;
  const quote = source.charAt(quoteAt);
  if (quote === '`') marks.javascript = true;
  if (quote === "'") marks.relaxed = true;
  const close = findQuote(source, quoteAt + 1, end, quote);
  if (close === undefined) return { kind: 'text', parts: [undefined], from, to: end };
  const written = source.slice(quoteAt + 1, close);
  if (/[\n\r]/.test(written) && quote !== '`') {
    cursor.lineEnd ??= source.indexOf('\n', cursor.from);
    // A value on one line that does not end there is cut off.
    if (quoteAt < cursor.lineEnd) return { kind: 'end', from: cursor.lineEnd, to: cursor.lineEnd };
    // Where a quote is missing, what follows is not part of the text.
    marks.malformed ||= /(?:^|[^\\])[\n\r]/.test(written);
    return { kind: 'text', parts: [undefined], from, to: close + 1 };
  }
  const value = written.includes('\\') ? decode(source, quoteAt + 1, close, quote) : written;
  return { kind: 'text', parts: splitLeftOut(value), from, to: close + 1 };
}

function findQuote(source: string, from: number, end: number, quote: string): number | undefined {
  const code = quote.charCodeAt(0);
  for (let at = from; at < end; at += 1) {
    const unit = source.charCodeAt(at);
    if (unit === 0x5c) at += 1;
    else if (unit === code) return at;
  }
  return undefined;
}

function decode(source: string, from: number, to: number, quote: string): string {
  if (quote === '"') {
    try {
      return JSON.parse(source.slice(from - 1, to + 1)) as string;
    } catch {
      // Escapes of another notation.
    }
  }
  return decodeText(source, from, to, { escapes: 'python' }).value;
}

/** `"iVBOR…"` and `"<base64>"` stand for text that is not there, `"..."` for anything. */
function splitLeftOut(value: string): readonly (string | undefined)[] {
  if (/^(?:\.{3,}|…)$/.test(value)) return [];
  if (value.startsWith('<') && /^<[^<>]{1,200}>$/.test(value)) return [undefined];
  if (!value.includes('...') && !value.includes('…')) return [value];
  const pieces = value.split(/\.{3,}|…/);
  return pieces
    .flatMap((piece, index) => (index === 0 ? [piece] : [undefined, piece]))
    .filter((piece) => piece !== '');
}
