import type { StatedSubject } from '../../../prose-bounds/read-stated-bounds.ts';

/** What sentences about a field of this type bound. */
export function subjectOf(type: unknown): StatedSubject | undefined {
  const own: unknown = Array.isArray(type) ? type.find((each) => each !== 'null') : type;
  if (own === 'integer') return 'number';
  return own === 'number' || own === 'string' || own === 'array' || own === 'boolean' || own === 'object'
    ? own
    : undefined;
}
