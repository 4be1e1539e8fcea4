import type { Command } from 'unbash';
import {
  type Draft,
  type DraftMember,
  type PayloadDraft,
  type Range,
  type RequestDraft,
  unknownDraft,
} from '../draft.ts';
import { readJsonText } from '../json-text.ts';
import { readPairs } from '../payload.ts';
import { bareFlags, type CurlFlag, valuedFlags } from './curl-flags.ts';
import { expansionMark, readHereDoc, readWord, type ShellWord, wordsOf } from './words.ts';

interface Flagged {
  readonly flag: CurlFlag | 'get' | 'head' | 'positional';
  readonly word: ShellWord;
}

/** One shell command → the request it makes with curl. */
export function readCurl(command: Command, source: string): RequestDraft | undefined {
  const words = wordsOf(command, source);
  const start = words.slice(0, 3).findIndex(({ text }) => /^(?:.*\/)?curl(?:\.exe)?$/.test(text.value));
  // Some pages name curl in a title and show its flags alone.
  const isHeadless = /^--(?:request|location|url)$/.test(words[0]?.text.value ?? '');
  if (start < 0 && !isHeadless) return undefined;
  const flagged = readFlags(words.slice(isHeadless ? 0 : start + 1));
  const of = (...flags: readonly Flagged['flag'][]) =>
    flagged.filter(({ flag }) => flags.includes(flag)).map(({ word }) => word);
  const positional = of('url', 'positional');
  const url = positional.find(({ text }) => text.value.includes('://')) ?? positional[0];
  const isGet = of('get').length > 0;
  const range = { from: command.pos, to: command.end };
  const data = of('data', 'urlencode', 'json');
  const method = of('method').at(-1);
  const fields = data.flatMap((word) => readPairs(word.text.value, word.range));
  return {
    kind: 'http',
    method: method === undefined ? { value: impliedMethod(of, data.length > 0), range } : methodOf(method),
    url: url && toText(url),
    headers: { kind: 'object', open: false, range, members: of('header').flatMap(readHeader) },
    query: isGet ? [{ kind: 'object', members: fields, open: false, range }] : [],
    payload: isGet ? { kind: 'none' } : readPayload(of, standardInput(command, source), range),
    range,
  };
}

function readFlags(words: readonly ShellWord[]): readonly Flagged[] {
  const flagged: Flagged[] = [];
  let awaiting: CurlFlag | undefined;
  for (const word of words) {
    if (awaiting !== undefined) flagged.push({ flag: awaiting, word });
    const isValue = awaiting !== undefined;
    awaiting = isValue ? undefined : valuedFlags.get(word.text.value);
    if (!isValue && awaiting === undefined) flagged.push(...readFlag(word));
  }
  return flagged;
}

/** A flag without a value of its own, or what is no flag. */
function readFlag(word: ShellWord): readonly Flagged[] {
  const { value } = word.text;
  const bare = bareFlags.get(value);
  if (bare !== undefined) return [{ flag: bare, word }];
  if (value.startsWith('-') && value.length > 1) return readGlued(word);
  return value.trim() === '' ? [] : [{ flag: 'positional', word }];
}

/** `-XPOST`, `--header=…`. */
function readGlued({ text, range }: ShellWord): readonly Flagged[] {
  const found = /^(?:(--[\w-]+)=|(-[A-Za-z])(?=.))/.exec(text.value);
  const flag = valuedFlags.get(found?.[1] ?? found?.[2] ?? '');
  if (found === null || flag === undefined) return [];
  const { length } = found[0];
  const rest = {
    value: text.value.slice(length),
    offsetOf: (index: number) => text.offsetOf(index + length),
  };
  return [{ flag, word: { text: rest, range } }];
}

type WordsOf = (...flags: readonly Flagged['flag'][]) => readonly ShellWord[];

function impliedMethod(of: WordsOf, hasData: boolean): string {
  if (of('head').length > 0) return 'head';
  if (of('get').length > 0) return 'get';
  if (of('upload').length > 0) return 'put';
  return hasData || of('form', 'form-string').length > 0 ? 'post' : 'get';
}

function methodOf({ text, range }: ShellWord): RequestDraft['method'] {
  return /^[A-Za-z]+$/.test(text.value) ? { value: text.value.toLowerCase(), range } : undefined;
}

/** A word with what the shell puts in it left open. */
function toText({ text, range }: ShellWord): Draft {
  if (!text.value.includes(expansionMark)) return { kind: 'literal', value: text.value, range, text };
  const parts = text.value.split(expansionMark).flatMap((part, index) => {
    const known = part === '' ? [] : [part];
    return index === 0 ? known : [undefined, ...known];
  });
  return { kind: 'text', parts, range };
}

function readHeader(word: ShellWord): readonly DraftMember[] {
  const { text, range } = word;
  const found = /^([^:;]+)[:;]\s*/.exec(text.value);
  if (found?.[1] === undefined) return [];
  const value = {
    value: text.value.slice(found[0].length),
    offsetOf: (index: number) => text.offsetOf(index + found[0].length),
  };
  const valueRange = { from: value.offsetOf(0), to: range.to };
  return [{ name: found[1].trim(), nameRange: range, value: toText({ text: value, range: valueRange }) }];
}

/** What a here-document or a here-string gives the command. */
function standardInput({ redirects }: Command, source: string): ShellWord | undefined {
  for (const redirect of redirects) {
    if (redirect.type === 'HereDoc') return readHereDoc(redirect.body, source);
    if (redirect.type === 'HereString' && redirect.target !== undefined)
      return readWord(redirect.target, source);
  }
  return undefined;
}

function readPayload(of: WordsOf, input: ShellWord | undefined, range: Range): PayloadDraft {
  const forms = [...of('form'), ...of('form-string')];
  if (forms.length > 0) {
    const members = forms.flatMap(readFormField);
    return { kind: 'multipart', value: { kind: 'object', members, open: false, range } };
  }
  const data = of('data', 'urlencode', 'json');
  const [only] = data;
  if (only === undefined) return of('upload').length > 0 ? { kind: 'unknown', range } : { kind: 'none' };
  if (data.length > 1) {
    const members = data.flatMap((word) => readPairs(word.text.value, word.range));
    return { kind: 'form', value: { kind: 'object', members, open: data.some(isFile), range } };
  }
  const body = only.text.value === '@-' ? input : only;
  if (body === undefined || (body === only && isFile(only))) return { kind: 'unknown', range: only.range };
  const payload = readBody(body);
  // What is encoded for a form is no JSON when it is sent.
  if (payload.kind === 'form' || of('urlencode').length > 0) return payload;
  return { ...payload, source: { text: body.text, isJson: of('json').length > 0 } };
}

function isFile({ text }: ShellWord): boolean {
  return text.value.startsWith('@');
}

function readBody(body: ShellWord): Extract<PayloadDraft, { value: Draft }> {
  const json = readJsonText(body.text);
  if (json !== undefined) return { kind: 'json', value: openExpansions(json) };
  if (/^[\w.[\]-]+=/.test(body.text.value)) {
    const members = readPairs(body.text.value, body.range).map((member) => ({
      ...member,
      value: openExpansions(member.value),
    }));
    return { kind: 'form', value: { kind: 'object', members, open: false, range: body.range } };
  }
  return { kind: 'text', value: toText(body) };
}

/** Texts with expansions in them are not known. */
function openExpansions(draft: Draft): Draft {
  if (draft.kind === 'array') return { ...draft, items: draft.items.map(openExpansions) };
  if (draft.kind === 'object') {
    const members = draft.members.map((member) => ({ ...member, value: openExpansions(member.value) }));
    return { ...draft, members };
  }
  if (draft.kind !== 'literal' || typeof draft.value !== 'string') return draft;
  const { value, range } = draft;
  return value.includes(expansionMark)
    ? toText({ text: { value, offsetOf: () => range.from }, range })
    : draft;
}

/** `name=value`, `name=@file`. */
function readFormField(word: ShellWord): readonly DraftMember[] {
  const { text, range } = word;
  const equals = text.value.indexOf('=');
  if (equals < 0) return [];
  const value = text.value.slice(equals + 1);
  const isSent = value.startsWith('@') || value.startsWith('<') || value.includes(expansionMark);
  return [
    {
      name: text.value.slice(0, equals),
      nameRange: range,
      value: isSent ? unknownDraft(range) : { kind: 'literal', value, range },
    },
  ];
}
