import type { Json } from './blocks.ts';
import { draftNotes, inferType, withNotes } from './notes.ts';
import { isRecord } from './shown-value.ts';

/** The name that generated samples give to properties of any name. */
const anyProperty = 'ANY_ADDITIONAL_PROPERTY';

const depthLimit = 20;

/** What types were inferred from that nothing but a sample shows. */
export const requestSample = 'the sample of the request';

/**
 * The structure of a value that only the generated sample shows: names, and which of them are objects and lists. Words
 * such as `text` stand for anything, and a thing may be one of several alternatives, so nothing here is enforced.
 */
export function inferFromSample(value: unknown, depth = 0): Json {
  const notes = draftNotes('type-unknown');
  const type = typeName(value);
  if (type === undefined || depth > depthLimit) return withNotes({}, notes);
  inferType(notes, type, requestSample);
  if (Array.isArray(value)) {
    const [first] = value;
    return withNotes(first === undefined ? {} : { items: inferFromSample(first, depth + 1) }, notes);
  }
  notes.missing.add('hidden-properties').add('required-unknown');
  const entries = isRecord(value) ? Object.entries(value).filter(([name]) => name !== anyProperty) : [];
  const properties = Object.fromEntries(
    entries.map(([name, inner]) => [name, inferFromSample(inner, depth + 1)]),
  );
  return withNotes(entries.length === 0 ? {} : { properties }, notes);
}

function typeName(value: unknown): 'array' | 'object' | undefined {
  if (Array.isArray(value)) return 'array';
  return isRecord(value) ? 'object' : undefined;
}
