import { stripComments } from 'jsonc-parser';
import type { BrokenBody } from '../../broken-body.ts';
import type { CodeSample } from '../../page-facts.ts';
import type { Span } from '../../place.ts';
import type { Draft, LocatedText, RequestDraft } from './draft.ts';
import { type FoundFault, findJsonFault } from './find-json-fault.ts';
import { hasPlaceholders } from './json-placeholders.ts';
import { readJsonText } from './json-text.ts';
import { nestsTooDeep } from './nesting.ts';
import type { Locate } from './places.ts';
import { expansionMark } from './shell/words.ts';

/** Requests by offsets → those of their bodies that are sent as JSON and are none, at their places in the page. */
export function findBrokenBodies(
  requests: readonly RequestDraft[],
  { text, fenceLanguage, tab, at: whole }: CodeSample,
  locate: Locate,
): readonly BrokenBody[] {
  // Other shells quote otherwise, and what reads samples knows the quotes of one.
  if (
    [fenceLanguage, tab].some((name) => /powershell|pwsh|windows|^(?:cmd|bat(?:ch)?|ps1)$/i.test(name ?? ''))
  ) {
    return [];
  }
  return requests.flatMap((request) => {
    // A bare payload promises to be JSON where its fence says so.
    if (request.kind === 'payload' && fenceLanguage?.toLowerCase() !== 'json') return [];
    const body = sentAsJson(request);
    const found = body && explainBody(body.value);
    return body === undefined || found === undefined ? [] : [placeFault(found, body, text, locate, whole)];
  });
}

/** The text of a body, where it is sent as JSON and all of it is known. */
function sentAsJson({ payload, headers }: RequestDraft): LocatedText | undefined {
  const source = 'source' in payload ? payload.source : undefined;
  if (source === undefined || source.text.value.includes(expansionMark)) return undefined;
  const { value } = source.text;
  const type = source.isJson ? 'application/json' : contentType(headers);
  if (type === undefined) return /^\s*[[{]/.test(value) ? source.text : undefined;
  const isJson = /json/i.test(type) && !/ndjson|jsonl|json-?lines|json-seq|json5|stream/i.test(type);
  // A single word stands for a body.
  return isJson && /[[{"]/.test(value) ? source.text : undefined;
}

/** What the headers say; nothing where that is not known. */
function contentType(headers: Draft | undefined): string | undefined {
  if (headers?.kind !== 'object') return undefined;
  const stated = headers.members.findLast(({ name }) => name.toLowerCase() === 'content-type')?.value;
  return stated?.kind === 'literal' && typeof stated.value === 'string' ? stated.value : undefined;
}

/** Text → what keeps it from being JSON, unless its author wrote it for readers. */
function explainBody(text: string): FoundFault | undefined {
  if (parses(text) || nestsTooDeep(text) || areLines(text)) return undefined;
  const plain = stripComments(text, ' ');
  // Comments are for readers, and so are commas before members that are only there as comments.
  if (readJsonText({ value: text, offsetOf: (index) => index }) !== undefined) {
    return plain === text ? findJsonFault(text) : undefined;
  }
  return hasPlaceholders(text) ? undefined : findJsonFault(plain);
}

/** Several values, each on a line of its own. */
function areLines(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every(parses);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function placeFault(
  { index, fault }: FoundFault,
  body: LocatedText,
  text: string,
  locate: Locate,
  whole: Span,
): BrokenBody {
  const isEnd = fault.kind === 'unclosed';
  const from = body.offsetOf(isEnd ? Math.max(0, body.value.trimEnd().length - 1) : index);
  const [shown = ''] = isEnd ? [] : (/^[^\n]*/.exec(text.slice(from, from + 200)) ?? []);
  return {
    at: locate(from, from + 1) ?? whole,
    shown: shown.trimEnd(),
    startsLine: /\n[^\S\n]*$/.test(text.slice(Math.max(0, from - 200), from)),
    fault,
  };
}
