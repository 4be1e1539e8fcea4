import type { Json } from './blocks.ts';
import { draftNotes, withNotes } from './notes.ts';
import { isRecord } from './shown-value.ts';

/** The name that generated samples give to properties of any name. */
const anyProperty = 'ANY_ADDITIONAL_PROPERTY';

const depthLimit = 20;

/**
 * The structure of a value that only the generated sample shows. A row is hidden only where it has rows below it, so a
 * hidden thing that is an object or a list is one, or null; what stands deeper may be one of several alternatives, and
 * words such as `text` stand for anything, so these are named and never enforced.
 */
export function inferFromSample(value: unknown): Json {
  const type = typeName(value);
  const inner = describe(value, 0);
  if (type === undefined) return inner;
  const { 'x-docschema': _notes, ...schema } = inner;
  const notes = type === 'object' ? draftNotes('hidden-properties', 'required-unknown') : draftNotes();
  notes.inferred.type = 'the sample of the request';
  return withNotes({ type: [type, 'null'], ...schema }, notes);
}

function describe(value: unknown, depth: number): Json {
  const notes = draftNotes('type-unknown');
  const type = typeName(value);
  if (type === undefined || depth > depthLimit) return withNotes({}, notes);
  notes.inferred.type = `${type}, from the sample of the request`;
  if (Array.isArray(value)) {
    const [first] = value;
    return withNotes(first === undefined ? {} : { items: describe(first, depth + 1) }, notes);
  }
  notes.missing.add('hidden-properties').add('required-unknown');
  const entries = isRecord(value) ? Object.entries(value).filter(([name]) => name !== anyProperty) : [];
  const properties = Object.fromEntries(entries.map(([name, inner]) => [name, describe(inner, depth + 1)]));
  return withNotes(entries.length === 0 ? {} : { properties }, notes);
}

function typeName(value: unknown): 'array' | 'object' | undefined {
  if (Array.isArray(value)) return 'array';
  return isRecord(value) ? 'object' : undefined;
}
