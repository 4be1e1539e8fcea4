import type { LocatedMember, LocatedValue } from '../../../located-value.ts';
import type { MissingPart, SchemaNotes } from '../../../page-document.ts';
import type { Span } from '../../../place.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { compareText } from '../../../text.ts';

/** A JSON Schema as plain JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Notes where a value at a pointer was read. */
export type NotePlace = (pointer: string, at: Span | undefined) => void;

/** What everything here was inferred from. */
export const sampleOrigin = 'the samples of the page';

const depthLimit = 20;

/** Longer lists repeat themselves. */
const itemLimit = 50;

/**
 * Values that samples give one thing → what they show of its schema: names and types, all inferred. Nothing is enforced:
 * a sample shows one of the values that are accepted.
 */
export function describeValues(
  values: readonly LocatedValue[],
  pointer: string,
  place: NotePlace,
  depth = 0,
): Json {
  const types = [...new Set(values.flatMap(typesOf))].sort(compareText);
  const missing: MissingPart[] = ['type-unknown'];
  const inferred = types.length === 0 ? undefined : { type: `${types.join(' or ')}, from ${sampleOrigin}` };
  if (depth > depthLimit) return withNotes({}, missing, inferred);
  const members = values.flatMap((value) => (value.kind === 'object' ? value.members : []));
  const items = values.flatMap((value) => (value.kind === 'array' ? value.items.slice(0, itemLimit) : []));
  if (types.includes('object')) missing.push('hidden-properties', 'required-unknown');
  const inner = {
    ...(members.length === 0
      ? {}
      : { properties: describeMembers(members, `${pointer}/properties`, place, depth) }),
    ...(items.length === 0 ? {} : { items: describeValues(items, `${pointer}/items`, place, depth + 1) }),
  };
  return withNotes(inner, missing, inferred);
}

/** Members of objects → the schemas of all of their names, in the order of their first appearance. */
export function describeMembers(
  members: readonly LocatedMember[],
  pointer: string,
  place: NotePlace,
  depth = 0,
): Json {
  const byName = new Map<string, LocatedMember[]>();
  for (const member of members) {
    const known = byName.get(member.name);
    if (known === undefined) byName.set(member.name, [member]);
    else known.push(member);
  }
  return Object.fromEntries(
    [...byName].map(([name, group]) => {
      const at = `${pointer}/${escapePointer(name)}`;
      place(at, group[0]?.nameAt);
      const values = group.map(({ value }) => value);
      return [name, describeValues(values, at, place, depth + 1)];
    }),
  );
}

/** A schema that says that it is not all there is to say. */
export function withNotes(
  schema: Json,
  missing: readonly MissingPart[],
  inferred?: SchemaNotes['inferred'],
): Json {
  const notes: SchemaNotes = {
    complete: false,
    missing: [...missing].sort(compareText),
    ...(inferred === undefined ? {} : { inferred }),
  };
  return { ...schema, 'x-docschema': notes };
}

function typesOf(value: LocatedValue): readonly string[] {
  if (value.kind === 'object' || value.kind === 'array') return [value.kind];
  if (value.kind === 'unknown') return value.parts === undefined ? [] : ['string'];
  return value.value === null ? ['null'] : [typeof value.value];
}
