import type { LocatedValue } from '../../src/located-value.ts';

/** A JSON value as code that says all of it. */
export function located(json: unknown): LocatedValue {
  if (Array.isArray(json)) return { kind: 'array', items: json.map(located), open: false };
  if (typeof json === 'object' && json !== null) {
    const members = Object.entries(json).map(([name, value]) => ({ name, value: located(value) }));
    return { kind: 'object', members, open: false };
  }
  return { kind: 'literal', value: json as string };
}
