import type { LocatedMember, LocatedValue } from '../../located-value.ts';
import type { Span } from '../../place.ts';
import type { RequestFields, RequestPayload, RequestText, SampleRequest } from '../../sample-request.ts';
import {
  type Draft,
  type DraftMember,
  type PayloadDraft,
  partsOf,
  type Range,
  type RequestDraft,
} from './draft.ts';
import { readPairs } from './payload.ts';
import type { Locate } from './places.ts';

/** A request by offsets → the same by places in the page; `whole` is the place of the sample. */
export function placeRequest(draft: RequestDraft, locate: Locate, whole: Span): SampleRequest {
  const { kind, method, range, client } = draft;
  const url = placeText(draft.url, locate);
  return {
    kind,
    ...(method === undefined ? {} : { method: { value: method.value, ...placeOf(method.range, locate) } }),
    ...(url === undefined ? {} : { url }),
    headers: placeFields(draft.headers === undefined ? [] : [draft.headers], locate),
    query: placeFields([...queryOf(draft.url), ...(draft.query ?? [])], locate),
    payload: placePayload(draft.payload, locate),
    ...(client === undefined ? {} : { client: placeClient(client, locate) }),
    at: locate(range.from, range.to) ?? whole,
  };
}

function placeClient(
  { path, baseUrl }: NonNullable<RequestDraft['client']>,
  locate: Locate,
): SampleRequest['client'] {
  const base = placeText(baseUrl, locate);
  return base === undefined ? { path } : { path, baseUrl: base };
}

function placeOf({ from, to }: Range, locate: Locate): { readonly at?: Span } {
  const at = locate(from, to);
  return at === undefined ? {} : { at };
}

/** A URL that is no known text at all is absent. */
function placeText(draft: Draft | undefined, locate: Locate): RequestText | undefined {
  const parts = partsOf(draft);
  return draft === undefined || parts === undefined ? undefined : { parts, ...placeOf(draft.range, locate) };
}

/** What the URL itself says after its `?`, where nothing of it is unknown. */
function queryOf(url: Draft | undefined): readonly Draft[] {
  const parts = partsOf(url);
  if (url === undefined || parts === undefined) return [];
  const asked = parts.findIndex((part) => part?.includes('?'));
  if (asked < 0) return [];
  const rest = parts.slice(asked);
  const isKnown = !rest.includes(undefined);
  const text = isKnown ? rest.join('').replace(/^[^?]*\?|#.*$/gs, '') : '';
  const members = readPairs(text, url.range);
  return [{ kind: 'object', members, open: !isKnown, range: url.range }];
}

function placeFields(drafts: readonly Draft[], locate: Locate): RequestFields {
  const members = drafts.flatMap((draft) => (hasMembers(draft) ? placeMembers(draft.members, locate) : []));
  const open = drafts.some((draft) => !hasMembers(draft) || draft.open);
  return { members, open };
}

function hasMembers(draft: Draft): draft is Extract<Draft, { kind: 'object' | 'fields' }> {
  return draft.kind === 'object' || draft.kind === 'fields';
}

function placeMembers(members: readonly DraftMember[], locate: Locate): readonly LocatedMember[] {
  return members.map(({ name, nameRange, value }) => {
    const nameAt = locate(nameRange.from, nameRange.to);
    return { name, ...(nameAt === undefined ? {} : { nameAt }), value: placeValue(value, locate) };
  });
}

function placePayload(payload: PayloadDraft, locate: Locate): RequestPayload {
  if (payload.kind === 'none') return payload;
  if (payload.kind === 'unknown') return { kind: 'unknown', ...placeOf(payload.range, locate) };
  const { kind, value } = payload;
  return { kind, value: placeValue(value, locate), ...placeOf(value.range, locate) };
}

function placeValue(draft: Draft, locate: Locate): LocatedValue {
  const at = placeOf(draft.range, locate);
  switch (draft.kind) {
    case 'literal':
      return { kind: 'literal', value: draft.value, ...at };
    case 'object':
    case 'fields':
      return { kind: 'object', members: placeMembers(draft.members, locate), open: draft.open, ...at };
    case 'array':
      return {
        kind: 'array',
        items: draft.items.map((item) => placeValue(item, locate)),
        open: draft.open,
        ...at,
      };
    case 'text':
      return { kind: 'unknown', parts: draft.parts, ...at };
    case 'json':
      return { kind: 'unknown', parts: [undefined], ...at };
    default:
      return { kind: 'unknown', ...at };
  }
}
