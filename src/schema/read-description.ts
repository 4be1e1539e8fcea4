import type { StatedBounds } from '../page-document.ts';
import { readStatedBounds, type StatedSubject, statedSubjects } from '../prose-bounds/read-stated-bounds.ts';
import type { Conversion } from './conversion.ts';
import type { JsonObject } from './json-value.ts';

/** What a description states, read once for all schemas that have it. */
export function readDescription(
  { descriptions }: Conversion,
  text: string,
  subject: StatedSubject | undefined,
): StatedBounds | undefined {
  const key = `${subject} ${text}`;
  if (descriptions.has(key)) return descriptions.get(key);
  const stated = readStatedBounds(text, subject);
  descriptions.set(key, stated);
  return stated;
}

/** What a schema describes, where it is of one type. */
export function subjectOf({ type }: JsonObject): StatedSubject | undefined {
  const types: readonly unknown[] = Array.isArray(type) ? type.filter((name) => name !== 'null') : [type];
  return types.length === 1 ? statedSubjects.get(types[0]) : undefined;
}
