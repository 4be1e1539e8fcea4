import type { CodeReading } from './code-reading.ts';
import type { Draft, DraftMember, LocatedText, PayloadDraft, Range } from './draft.ts';
import { readJsonText } from './json-text.ts';

/** `POST /path HTTP/1.1` with its headers and body → the request. */
export function readRawHttp(text: string): CodeReading {
  const start = /^\s*([A-Z]+)[ \t]+(\S+)(?:[ \t]+HTTP\/[\d.]+)?[ \t]*(?:\r?\n|$)/.exec(text);
  if (start?.[1] === undefined || start[2] === undefined) return { requests: [] };
  const [line, method, target] = start;
  const { members, end } = readHeaders(text, line.length);
  const from = text.indexOf(method);
  const targetAt = text.indexOf(target, from + method.length);
  const host = members.find(({ name }) => name.toLowerCase() === 'host')?.value;
  const origin = host?.kind === 'literal' && target.startsWith('/') ? `//${host.value}` : '';
  const url: Draft = {
    kind: 'literal',
    value: origin + target,
    range: { from: targetAt, to: targetAt + target.length },
  };
  const range = { from, to: text.length };
  const body = text.slice(end);
  const located = { value: body, offsetOf: (index: number) => end + index };
  return {
    requests: [
      {
        kind: 'http',
        method: { value: method.toLowerCase(), range: { from, to: from + method.length } },
        url,
        headers: { kind: 'object', members, open: false, range },
        payload: readBody(located, range),
        range,
      },
    ],
  };
}

function readBody(text: LocatedText, range: Range): PayloadDraft {
  const value = text.value.trim();
  if (value === '') return { kind: 'none' };
  const json = readJsonText(text);
  // Some samples show the answer, or another request, below.
  const source = /^(?:###|HTTP\/[\d.]+ \d|[A-Z]+ \S+ HTTP\/)/m.test(value) ? undefined : { text };
  return json === undefined
    ? { kind: 'text', value: { kind: 'literal', value, range }, source }
    : { kind: 'json', value: json, source };
}

interface Headers {
  readonly members: readonly DraftMember[];
  /** Where the body starts. */
  readonly end: number;
}

function readHeaders(text: string, start: number): Headers {
  const members: DraftMember[] = [];
  let at = start;
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at);
    const next = lineEnd < 0 ? text.length : lineEnd + 1;
    const line = text.slice(at, next);
    const found = /^([\w-]+):[ \t]*(.*?)\s*$/.exec(line);
    if (found?.[1] === undefined) return { members, end: line.trim() === '' ? next : at };
    const valueAt = at + line.indexOf(found[2] ?? '', found[1].length + 1);
    members.push({
      name: found[1],
      nameRange: { from: at, to: at + found[1].length },
      value: {
        kind: 'literal',
        value: found[2] ?? '',
        range: { from: valueAt, to: valueAt + (found[2] ?? '').length },
      },
    });
    at = next;
  }
  return { members, end: text.length };
}
