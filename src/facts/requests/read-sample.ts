import type { CodeSample } from '../../page-facts.ts';
import type { SampleReading } from '../../sample-request.ts';
import { findBrokenBodies } from './broken-bodies.ts';
import type { CodeReading } from './code-reading.ts';
import { readJavaScript } from './javascript/read-javascript.ts';
import { explainJson } from './json-problem.ts';
import { readJsonText } from './json-text.ts';
import { findMissing } from './missing-text.ts';
import { placeRequest } from './place-request.ts';
import { locateIn } from './places.ts';
import { isPseudoCode } from './pseudo-code.ts';
import { readPython } from './python/read-python.ts';
import { readRawHttp } from './raw-http.ts';
import { readShell } from './shell/read-shell.ts';

const readers: ReadonlyMap<string, (text: string) => CodeReading> = new Map([
  ['http', readRawHttp],
  ['javascript', (text) => readJavaScript(text)],
  ['json', (text) => readPayload(text, true)],
  ['json5', (text) => readPayload(text, false)],
  ['python', readPython],
  ['shell', readShell],
  ['typescript', (text) => readJavaScript(text, 'typescript')],
]);

/** Code sample → the requests it makes, and why others are not among them. Runs nothing and never throws. */
export function readSample(sample: CodeSample): SampleReading {
  const { text, textAt, at } = sample;
  const read = readers.get(sample.language);
  if (read === undefined) return { requests: [], problem: { kind: 'unread-language', at, index: 0 } };
  const { requests, problem } = readBounded(read, text);
  const locate = locateIn(text, textAt);
  const placed = requests.map((request) => placeRequest(request, locate, at));
  if (problem === undefined) {
    const brokenBodies = findBrokenBodies(requests, sample, locate);
    return { requests: placed, ...(brokenBodies.length > 0 && { brokenBodies }) };
  }
  const { at: index } = problem;
  const isPseudo = problem.kind === 'syntax-error' && isPseudoCode(text, index);
  const kind = isPseudo ? 'fragment' : problem.kind;
  const problemAt = locate(index, Math.min(index + 1, text.length)) ?? at;
  const missing =
    kind === 'syntax-error' ? findMissing(text, index, (mended) => readBounded(read, mended)) : undefined;
  return { requests: placed, problem: { kind, at: problemAt, index, ...(missing && { missing }) } };
}

/** Code that nests deeper than the stack, in whatever way, is not read. */
function readBounded(read: (text: string) => CodeReading, text: string): CodeReading {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof RangeError) return { requests: [], problem: { kind: 'too-deep', at: 0 } };
    throw error;
  }
}

/** A bare payload. */
function readPayload(text: string, isJson: boolean): CodeReading {
  const located = { value: text, offsetOf: (index: number) => index };
  const value = readJsonText(located);
  if (value === undefined) return { requests: [], problem: explainJson(text) };
  const payload = { kind: 'json' as const, value, ...(isJson && { source: { text: located, isJson } }) };
  return { requests: [{ kind: 'payload', payload, range: value.range }] };
}
