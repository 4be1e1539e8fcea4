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
