import type { BlockNode } from '../../../page.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { descriptionOf, isSet, type Json, known, listBlocks, type Reading, textAttribute } from './blocks.ts';
import { draftNotes, inferType, withNotes } from './notes.ts';
import { readProperties } from './object-schema.ts';
import { readRowSchema } from './row-schema.ts';
import { readShownType } from './shown-type.ts';

const anyMedia = '*/*';

/** Sections of statuses → a Responses Object; an answer of which the text lost the schema says so. */
export function readResponses(
  reading: Reading,
  sections: readonly BlockNode[],
  pointer: string,
): Json | undefined {
  const responses = new Map<string, unknown>();
  for (const section of sections) {
    const status = textAttribute(section, 'status');
    if (status === undefined || responses.has(status)) continue;
    const at = `${pointer}/${escapePointer(status)}`;
    reading.places.set(at, section.openTag);
    responses.set(status, readResponse(reading, section, at));
  }
  return responses.size === 0 ? undefined : Object.fromEntries(responses);
}

function readResponse(reading: Reading, section: BlockNode, pointer: string): Json {
  const description = descriptionOf(section);
  if (isSet(section, 'isEmpty')) return known({ description });
  const mediaType = textAttribute(section, 'mediaType') ?? anyMedia;
  const schema = readSchema(reading, section, `${pointer}/content/${escapePointer(mediaType)}/schema`);
  return known({ description, content: { [mediaType]: { schema } } });
}

function readSchema(reading: Reading, section: BlockNode, pointer: string): Json {
  const rows = listBlocks(section.children, 'gitbook-row');
  const [first, ...rest] = rows;
  if (first === undefined) return withNotes({}, draftNotes('content'));
  if (textAttribute(first, 'name') !== undefined) return readObject(reading, rows, pointer);
  const root = readRowSchema(reading, first, pointer);
  const { kind, depth, type } = readShownType(textAttribute(first, 'type') ?? 'any', false, draftNotes());
  if (rest.length === 0 || kind !== 'object' || type === undefined || depth > 0) return root;
  // What follows the row of the whole answer are its properties.
  const { type: _shown, 'x-docschema': _notes, ...annotations } = root;
  return { ...annotations, ...readObject(reading, rest, pointer) };
}

/** Rows of an answer; those that have rows of their own are hidden. */
function readObject(reading: Reading, rows: readonly BlockNode[], pointer: string): Json {
  const notes = draftNotes('hidden-properties');
  inferType(notes, 'object', 'its properties');
  return withNotes(readProperties(reading, rows, { pointer, isComplete: false }), notes);
}
