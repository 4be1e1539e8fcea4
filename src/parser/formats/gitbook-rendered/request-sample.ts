import type { Line } from './lines.ts';

/** A request as the sample column writes it for HTTP. */
export interface RequestSample {
  readonly method: string;
  readonly target: string;
  /** In order, names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Offsets of the body in the source; absent where there is none. */
  readonly body?: { readonly start: number; readonly end: number };
  /** Whether the body is as long as its `Content-Length` says. */
  readonly isWhole?: boolean;
  readonly start: number;
  readonly end: number;
  /** Index of the line behind it. */
  readonly next: number;
}

const header = /^([A-Za-z][\w-]*): ?(.*)$/;

/** Reads the request whose first line is at `index`. */
export function readRequestSample(
  lines: readonly Line[],
  index: number,
  request: { readonly method: string; readonly target: string },
  text: string,
): RequestSample {
  const { headers, next } = readHeaders(lines, index + 1);
  const base = { ...request, headers, start: lines[index]?.start ?? 0 };
  const bodyLine = findBody(lines, next);
  const end = bodyLine === undefined ? undefined : findJsonEnd(text, bodyLine.start);
  if (bodyLine === undefined || end === undefined) {
    return { ...base, end: lines[next - 1]?.end ?? base.start, next };
  }
  const body = { start: bodyLine.start, end };
  const length = headers.find(([name]) => name === 'content-length')?.[1];
  const isWhole = compareLength(text.slice(body.start, body.end), length);
  return {
    ...base,
    body,
    ...(isWhole === undefined ? {} : { isWhole }),
    end,
    next: findNext(lines, next, end),
  };
}

function readHeaders(lines: readonly Line[], from: number): Pick<RequestSample, 'headers' | 'next'> {
  const headers: [string, string][] = [];
  let next = from;
  for (let match = header.exec(lines[next]?.text ?? ''); match !== null; ) {
    headers.push([(match[1] ?? '').toLowerCase(), match[2] ?? '']);
    next += 1;
    match = header.exec(lines[next]?.text ?? '');
  }
  return { headers, next };
}

/** The index of the first line, from `from` on, that starts at or behind an offset. */
export function findNext(lines: readonly Line[], from: number, end: number): number {
  let next = from;
  while (next < lines.length && (lines[next]?.start ?? end) < end) next += 1;
  return next;
}

/** The first line behind at most two blank ones, where JSON starts there. */
function findBody(lines: readonly Line[], from: number): Line | undefined {
  for (let index = from; index < from + 3; index += 1) {
    const line = lines[index];
    if (line === undefined) return undefined;
    if (line.text !== '') return /^[{[]/.test(line.text) ? line : undefined;
  }
  return undefined;
}

/** Offset behind the JSON value that starts with a bracket at `start`; absent where it is never closed. */
export function findJsonEnd(text: string, start: number): number | undefined {
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]]|\n(?=(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE) )/g;
  token.lastIndex = start;
  let depth = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    // A body that is never closed ends at the next request: together, all samples of a page are read once.
    if (match[0] === '\n') return undefined;
    depth += changes.get(match[0]) ?? 0;
    if (depth === 0) return token.lastIndex;
  }
  return undefined;
}

const changes: ReadonlyMap<string, number> = new Map([
  ['{', 1],
  ['[', 1],
  ['}', -1],
  [']', -1],
]);

/** Whether JSON without white space has as many bytes as the header says. */
function compareLength(json: string, length: string | undefined): boolean | undefined {
  if (length === undefined || !/^\d+$/.test(length)) return undefined;
  try {
    const compact = JSON.stringify(JSON.parse(json));
    return new TextEncoder().encode(compact).length === Number(length);
  } catch {
    return false;
  }
}
