import type { LocatedMember } from '../../../located-value.ts';
import type { StatedBounds } from '../../../page-document.ts';
import type { RequestPayload } from '../../../sample-request.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import {
  describeMembers,
  describeValues,
  type Json,
  type NotePlace,
  sampleOrigin,
  withNotes,
} from './value-schema.ts';

/** What a page says of parameters elsewhere than in its samples. */
export interface StatedOfPage {
  /** The ids of the page, and the sentence they stand in. */
  readonly ids?: { readonly values: readonly string[]; readonly sentence: string };
  /** The sentence that names all parameters that must be given. */
  readonly onlyRequired?: { readonly names: readonly string[]; readonly sentence: string };
}

const mediaTypes: ReadonlyMap<RequestPayload['kind'], string> = new Map([
  ['json', 'application/json'],
  ['form', 'application/x-www-form-urlencoded'],
  ['multipart', 'multipart/form-data'],
]);

/** Payloads of the calls of one operation → its request body; nothing where none is known. */
export function writeBody(
  payloads: readonly RequestPayload[],
  pointer: string,
  stated: StatedOfPage,
  place: NotePlace,
): Json | undefined {
  const contents = new Map<string, Json>();
  for (const [kind, mediaType] of mediaTypes) {
    const values = payloads.flatMap((payload) =>
      payload.kind === kind && 'value' in payload ? [payload] : [],
    );
    const [first] = values;
    if (first === undefined) continue;
    const at = `${pointer}/content/${escapePointer(mediaType)}/schema`;
    place(at, first.at);
    contents.set(mediaType, {
      schema: writeSchema(
        values.map(({ value }) => value),
        at,
        stated,
        place,
      ),
    });
  }
  return contents.size === 0 ? undefined : { content: Object.fromEntries(contents) };
}

type Values = Parameters<typeof describeValues>[0];

function writeSchema(values: Values, pointer: string, stated: StatedOfPage, place: NotePlace): Json {
  const members = values.flatMap((value) => (value.kind === 'object' ? value.members : []));
  if (values.some(({ kind }) => kind !== 'object' && kind !== 'unknown') || members.length === 0) {
    return describeValues(values, pointer, place);
  }
  const properties = Object.entries(describeMembers(members, `${pointer}/properties`, place));
  const applying = appliesTo(stated.onlyRequired, members) ? stated.onlyRequired : undefined;
  const told = properties.map(([name, schema]): [string, unknown] => [
    name,
    addStated(schema as Json, statedOf(name, applying, stated.ids)),
  ]);
  const missing =
    applying === undefined
      ? (['hidden-properties', 'required-unknown'] as const)
      : (['hidden-properties'] as const);
  const inferred = { type: sampleOrigin, properties: sampleOrigin };
  return withNotes({ type: 'object', properties: Object.fromEntries(told) }, missing, inferred);
}

/** A sentence speaks of the operation that has all the parameters it names. */
function appliesTo(required: StatedOfPage['onlyRequired'], members: readonly LocatedMember[]): boolean {
  const names = new Set(members.map(({ name }) => name));
  return required?.names.every((name) => names.has(name)) === true;
}

function statedOf(
  name: string,
  required: StatedOfPage['onlyRequired'],
  ids: StatedOfPage['ids'],
): StatedBounds | undefined {
  const values = name === 'model' && ids !== undefined && ids.values.length > 0 ? ids : undefined;
  if (required === undefined && values === undefined) return undefined;
  const sentences = [values?.sentence, required?.sentence].filter((sentence) => sentence !== undefined);
  return {
    ...(values === undefined ? {} : { enum: values.values }),
    ...(required === undefined ? {} : { required: required.names.includes(name) }),
    sentence: sentences.join(' '),
  };
}

function addStated(schema: Json, stated: StatedBounds | undefined): Json {
  if (stated === undefined) return schema;
  return { ...schema, 'x-docschema': { ...(schema['x-docschema'] as Json), stated } };
}
