import type { MissingPart } from '../../../page-document.ts';
import { readStatedBounds } from '../../../prose-bounds/read-stated-bounds.ts';
import type { RenderedRow } from './mintlify-row.ts';
import { type Fields, withNotes } from './part.ts';
import { hidesZero } from './row-schema.ts';
import { inferredFrom } from './sample-schema.ts';
import { stateShown } from './stated.ts';
import { subjectOf } from './subject.ts';
import { readWrittenValue } from './written-value.ts';

/** What is known of a field without name and type beside its text. */
export interface LostRowContext {
  /** The type is not shown but inferred: which, what is inside, and from what. */
  readonly inferred?: { readonly type: string | undefined; readonly inside: Fields; readonly from: string };
  readonly missing?: readonly MissingPart[];
  /** The row surely is this field's, and its bounds are not those of items. */
  readonly isSure?: boolean;
}

/**
 * A field that lost its name and type → what is left of its schema. No type and no value is demanded; bounds are where
 * the row surely is the field's, for each of them says nothing of values of other types.
 */
export function makeLostSchema(
  row: RenderedRow,
  { inferred, missing = [], isSure = false }: LostRowContext,
): Fields {
  const type = inferred?.type;
  const inProse = readStatedBounds(row.description ?? '', subjectOf(type));
  const stated = stateShown(isSure ? { ...row, constraints: {}, written: [] } : row, inProse);
  const example = row.example === undefined ? undefined : readWrittenValue(row.example, type);
  return withNotes(
    {
      ...inferred?.inside,
      ...(isSure ? row.constraints : {}),
      ...(row.description === undefined ? {} : { description: row.description }),
      ...(example === undefined ? {} : { examples: [example.value] }),
      ...(row.deprecated ? { deprecated: true } : {}),
    },
    [
      'type-unknown',
      ...missing,
      ...(row.hasChildren ? (['hidden-properties'] as const) : []),
      ...(hidesZero(row) ? (['minimum-zero'] as const) : []),
    ],
    {
      ...(inferred === undefined || type === undefined
        ? {}
        : { inferred: { type: inferredFrom(type, inferred.from) } }),
      ...(stated === undefined ? {} : { stated }),
    },
  );
}
