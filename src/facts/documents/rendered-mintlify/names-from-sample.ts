import type { Span } from '../../../place.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { alignRows, type Named } from './align.ts';
import type { RenderedRow } from './mintlify-row.ts';
import { type Fields, fieldsOf, type Part, withNotes } from './part.ts';
import { settleRange } from './ranges.ts';
import { sampleDepth } from './request-sample.ts';
import { makeRowSchema } from './row-schema.ts';
import { bareSchema, makeSampleSchema, sampleOrigin } from './sample-schema.ts';

/** What a sample says and how far it may be trusted. */
export interface SampleValue {
  readonly value: unknown;
  readonly at: Span;
  /** Made from the schema: its types are the schema's. An author's example shows names only. */
  readonly generated: boolean;
}

/** A sample and fields without names → a schema whose names come from the sample; everything in it says so. */
export function makeSchemaFromSample(
  { value, at, generated }: SampleValue,
  rows: readonly RenderedRow[],
  depth = 0,
): Part {
  if (Array.isArray(value) && depth < sampleDepth) {
    const inner = makeSchemaFromSample({ value: value[0], at, generated }, rows, depth + 1);
    const schema = { ...(generated ? { type: 'array' } : {}), items: inner.value };
    const places = inner.places.map(([pointer, place]) => [`/items${pointer}`, place] as const);
    return { value: noteType(schema, generated), places };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      value: generated ? makeSampleSchema(value) : withNotes({}, ['type-unknown']),
      places: [['', at]],
    };
  }
  const named = alignRows(Object.entries(value), rows.map(settleRange));
  const properties = named.map((each) => [each.name, makeField(each, generated)] as const);
  const schema = { ...(generated ? { type: 'object' } : {}), properties: fieldsOf(properties) };
  const places = named.map(({ name, row }) => [`/properties/${escapePointer(name)}`, row?.at ?? at] as const);
  return {
    value: withNotes(schema, ['hidden-properties', 'names-inferred', 'required-unknown'], {
      inferred: generated
        ? { properties: sampleOrigin, type: sampleOrigin }
        : { properties: 'the example answer' },
    }),
    places: [['', at], ...places],
  };
}

function makeField({ value, row }: Named, generated: boolean): Fields {
  if (row === undefined) return generated ? makeSampleSchema(value) : withNotes({}, ['type-unknown']);
  // Of an author's example only a value that the page lists tells the type.
  const isListed = row.options?.includes(String(value)) === true;
  const shown = generated || isListed ? bareSchema(value) : {};
  // "A string or an array of strings": the sample shows one alternative of several.
  const isUnion = /\b(?:or (?:an? )?(?:array|list|object|string|number|integer)|either)\b/i.test(
    row.description ?? '',
  );
  return makeRowSchema(row, {
    inferred: { schema: isUnion ? {} : shown, from: sampleOrigin },
    missing: [
      ...(isUnion ? (['alternatives'] as const) : []),
      ...(row.ranges.length > 0 ? (['bounds'] as const) : []),
      ...(row.hasChildren ? (['hidden-properties'] as const) : []),
    ],
  });
}

function noteType(schema: Fields, generated: boolean): Fields {
  return generated
    ? withNotes(schema, ['type-unknown'], { inferred: { type: sampleOrigin } })
    : withNotes(schema, ['type-unknown']);
}
