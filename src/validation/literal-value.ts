import type { LocatedValue } from '../located-value.ts';

/** A JSON value, of which everything is known and nothing has a place; deeper than this it is not known. */
export function literalValue(json: unknown, depth = 0): LocatedValue {
  if (typeof json !== 'object' || json === null) return literalOf(json);
  if (depth > deepest) return { kind: 'unknown' };
  if (Array.isArray(json)) {
    return { kind: 'array', items: json.map((item) => literalValue(item, depth + 1)), open: false };
  }
  const members = Object.entries(json).map(([name, value]) => ({
    name,
    value: literalValue(value, depth + 1),
  }));
  return { kind: 'object', members, open: false };
}

const deepest = 1000;

function literalOf(json: unknown): LocatedValue {
  const isScalar = typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean';
  return isScalar || json === null ? { kind: 'literal', value: json as string } : { kind: 'unknown' };
}
