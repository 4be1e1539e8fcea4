import type { CallExpression } from 'acorn';
import { type Draft, memberOf, type PayloadDraft, type RequestDraft } from '../draft.ts';
import { bodyPayload } from '../payload.ts';
import { readGiven } from './calls.ts';
import { type JavaScriptSample, qualifiedName } from './evaluate.ts';
import { rangeOf } from './names.ts';

const fetches = new Set([
  'fetch',
  'cross-fetch',
  'globalThis.fetch',
  'node-fetch',
  'undici.fetch',
  'window.fetch',
]);

/** `fetch(…)` → the request. */
export function readFetchCall(call: CallExpression, sample: JavaScriptSample): RequestDraft | undefined {
  const name = qualifiedName(call.callee, sample);
  return name !== undefined && fetches.has(name) ? readFetch(call, sample) : undefined;
}

/** The method that a draft names; `implied` where nothing else can name one. */
export function readMethod(
  options: Draft | undefined,
  implied: string,
  call: CallExpression,
): RequestDraft['method'] {
  const stated = memberOf(options, 'method');
  if (stated?.kind === 'literal' && typeof stated.value === 'string') {
    return { value: stated.value.toLowerCase(), range: stated.range };
  }
  const isKnown =
    stated === undefined && (options === undefined || (options.kind === 'object' && !options.open));
  return isKnown ? { value: implied, range: rangeOf(call) } : undefined;
}

/** The URL of a draft, and what was added to its query. */
export function readUrl(url: Draft | undefined): Pick<RequestDraft, 'url' | 'query'> {
  if (url?.kind !== 'instance' || url.name !== 'URL') return { url };
  return { url: url.arguments[0], query: [url.named] };
}

function readFetch(call: CallExpression, sample: JavaScriptSample): RequestDraft {
  const { arguments: given } = readGiven(call.arguments, sample);
  const [url, options] = given;
  return {
    kind: 'http',
    method: readMethod(options, 'get', call),
    ...readUrl(url),
    headers: memberOf(options, 'headers'),
    payload: readBody(options, call),
    range: rangeOf(call),
  };
}

function readBody(options: Draft | undefined, call: CallExpression): PayloadDraft {
  const body = memberOf(options, 'body');
  if (body !== undefined) return bodyPayload(body);
  if (options === undefined || (options.kind === 'object' && !options.open)) return { kind: 'none' };
  return { kind: 'unknown', range: rangeOf(call) };
}
