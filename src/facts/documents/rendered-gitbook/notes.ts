import type { MissingPart, SchemaNotes, StatedBounds } from '../../../page-document.ts';
import { compareText } from '../../../text.ts';
import type { Json } from './blocks.ts';

/** What is found out about a schema while it is written. */
export interface NoteDraft {
  readonly missing: Set<MissingPart>;
  readonly inferred: Record<string, string>;
  alternatives?: SchemaNotes['alternatives'];
  stated?: StatedBounds;
}

/** No notes yet. */
export function draftNotes(...missing: readonly MissingPart[]): NoteDraft {
  return { missing: new Set(missing), inferred: {} };
}

/**
 * Notes that values are of a type which nothing says outright: `array, from the sample of the request`. What was only
 * inferred is named and never enforced, because the true schema may allow more.
 */
export function inferType(draft: NoteDraft, type: string, from: string): void {
  draft.missing.add('type-unknown');
  draft.inferred.type = `${type}, from ${from}`;
}

/** A schema with its notes, where there are any. */
export function withNotes(schema: Json, draft: NoteDraft): Json {
  const { missing, inferred, alternatives, stated } = draft;
  const notes: SchemaNotes = {
    ...(missing.size === 0 ? {} : { complete: false, missing: [...missing].sort(compareText) }),
    ...(Object.keys(inferred).length === 0 ? {} : { inferred }),
    ...(alternatives === undefined ? {} : { alternatives }),
    ...(stated === undefined ? {} : { stated }),
  };
  return Object.keys(notes).length === 0 ? schema : { ...schema, 'x-docschema': notes };
}
