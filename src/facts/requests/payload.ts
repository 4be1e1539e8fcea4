import {
  type Draft,
  type DraftMember,
  type PayloadDraft,
  partsOf,
  type Range,
  unknownDraft,
} from './draft.ts';
import { textDraft } from './join-texts.ts';
import { readJsonText } from './json-text.ts';

/** What is sent as the body of a request → its payload: text that is JSON is read. */
export function bodyPayload(body: Draft): PayloadDraft {
  switch (body.kind) {
    case 'json':
      return { kind: 'json', value: body.value };
    case 'fields':
      return { kind: body.of, value: { ...body, kind: 'object' } };
    case 'literal':
      return body.value === null || body.value === '' ? { kind: 'none' } : textPayload(body);
    case 'text':
      return { kind: 'text', value: body };
    default:
      return { kind: 'unknown', range: body.range };
  }
}

function textPayload(body: Extract<Draft, { kind: 'literal' }>): PayloadDraft {
  const json = body.text === undefined ? undefined : readJsonText(body.text);
  const source = body.text && { text: body.text };
  return json === undefined ? { kind: 'text', value: body, source } : { kind: 'json', value: json, source };
}

/** The value of JSON that a call writes itself. */
export function jsonPayload(value: Draft): PayloadDraft {
  return value.kind === 'literal' && value.value === null ? { kind: 'none' } : { kind: 'json', value };
}

/** Fields of a form and the files sent with them; what a file holds is not known. */
export function multipartPayload(fields: Draft | undefined, files: Draft): PayloadDraft {
  const isForm = fields?.kind === 'object' || fields?.kind === 'fields';
  const named = files.kind === 'object' || files.kind === 'fields';
  const members: DraftMember[] = isForm ? [...fields.members] : [];
  if (named) {
    for (const { name, nameRange, value } of files.members) {
      members.push({ name, nameRange, value: unknownDraft(value.range) });
    }
  }
  const open = !named || files.open || (fields !== undefined && (!isForm || fields.open));
  return { kind: 'multipart', value: { kind: 'object', members, open, range: files.range } };
}

/** The fields of a query, or of a form, that is written as `a=b&c=d`. */
export function readPairs(text: string, range: Range): readonly DraftMember[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({
    name,
    nameRange: range,
    value: { kind: 'literal', value, range },
  }));
}

/** A base and what is added to it, with one slash between them; an absolute URL stands for itself. */
export function joinUrl(base: Draft | undefined, url: Draft): Draft {
  const [baseParts, parts] = [partsOf(base), partsOf(url)];
  if (base === undefined || parts === undefined || /^https?:/.test(parts[0] ?? '')) return url;
  if (baseParts === undefined) return { kind: 'text', parts: [undefined, ...parts], range: url.range };
  const joined = [...baseParts];
  const last = joined.at(-1);
  if (last !== undefined) joined[joined.length - 1] = last.replace(/\/$/, '');
  const [first, ...rest] = parts;
  const slashed = first === undefined || first.startsWith('/') ? first : `/${first}`;
  return textDraft([...joined, slashed, ...rest], url.range);
}
