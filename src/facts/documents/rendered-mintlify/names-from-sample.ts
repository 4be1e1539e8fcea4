import type { Span } from '../../../place.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { alignRows, type Named } from './align.ts';
import { makeLostSchema } from './lost-row-schema.ts';
import type { RenderedRow } from './mintlify-row.ts';
import { type Fields, fieldsOf, type Part, withNotes } from './part.ts';
import { settleRange } from './ranges.ts';
import { sampleDepth } from './request-sample.ts';
import { makeRowSchema } from './row-schema.ts';
import { inferredFrom, makeSampleSchema, sampleOrigin, sampleParts, sampleType } from './sample-schema.ts';

/** What a sample says and how far it may be trusted. */
export interface SampleValue {
  readonly value: unknown;
  readonly at: Span;
  /** Made from the schema: its types are the schema's. An author's example shows names only. */
  readonly generated: boolean;
}

/** What is not known of an object whose fields a sample names. */
const lostParts = ['hidden-properties', 'names-inferred', 'required-unknown', 'type-unknown'] as const;

/** A sample and fields without names → a schema whose names come from the sample; everything in it says so. */
export function makeSchemaFromSample(
  { value, at, generated }: SampleValue,
  rows: readonly RenderedRow[],
  depth = 0,
): Part {
  if (Array.isArray(value) && depth < sampleDepth) {
    const inner = makeSchemaFromSample({ value: value[0], at, generated }, rows, depth + 1);
    const places = inner.places.map(([pointer, place]) => [`/items${pointer}`, place] as const);
    return { value: noteType({ items: inner.value }, generated), places };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      value: generated ? makeSampleSchema(value) : withNotes({}, ['type-unknown']),
      places: [['', at]],
    };
  }
  const named = alignRows(Object.entries(value), rows.map(settleRange));
  const properties = named.map((each) => [each.name, makeField(each, generated)] as const);
  const places = named.map(({ name, row }) => [`/properties/${escapePointer(name)}`, row?.at ?? at] as const);
  return {
    value: withNotes({ properties: fieldsOf(properties) }, [...lostParts], {
      inferred: generated
        ? { properties: sampleOrigin, type: inferredFrom('object', sampleOrigin) }
        : { properties: 'the example answer' },
    }),
    places: [['', at], ...places],
  };
}

function makeField({ value, row, isSure }: Named, generated: boolean): Fields {
  if (row === undefined) return generated ? makeSampleSchema(value) : withNotes({}, ['type-unknown']);
  if (row.type !== undefined) return makeRowSchema(row, {});
  // Of an author's example only a value that the page lists tells the type.
  const isShown = generated || row.options?.includes(String(value)) === true;
  const isUnion = speaksOfUnion(row);
  const shown = isShown && !isUnion ? value : undefined;
  return makeLostSchema(row, {
    isSure: isSure && !Array.isArray(value),
    inferred: { type: sampleType(shown), inside: sampleParts(shown), from: sampleOrigin },
    missing: [
      ...(isUnion ? (['alternatives'] as const) : []),
      ...(row.ranges.length > 0 ? (['bounds'] as const) : []),
    ],
  });
}

/** "A string or an array of strings": the sample shows one alternative of several. */
function speaksOfUnion({ description = '' }: RenderedRow): boolean {
  return /\b(?:or (?:an? )?(?:array|list|object|string|number|integer)|either)\b/i.test(description);
}

function noteType(schema: Fields, generated: boolean): Fields {
  return generated
    ? withNotes(schema, ['type-unknown'], { inferred: { type: inferredFrom('array', sampleOrigin) } })
    : withNotes(schema, ['type-unknown']);
}
