import type { Keywords } from './keywords.ts';

/** What JSON Schema calls a type, integers among the numbers. */
export type Kind = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array';

/** Every kind of value, in the order in which they are asked for. */
export const allKinds: readonly Kind[] = ['string', 'number', 'object', 'array', 'boolean', 'null'];

/** The kind of a JSON value. */
export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

/** The types that a schema names; nothing where it names none. */
export function typesOf({ type }: Keywords): readonly string[] | undefined {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.map(String) : undefined;
}

/** Whether a type of JSON Schema holds a value. */
export function holdsValue(types: readonly string[] | undefined, value: unknown): boolean {
  if (types === undefined) return true;
  const kind = kindOf(value);
  return types.includes(kind) || (types.includes('integer') && Number.isInteger(value));
}

/** The values that `enum`, `const` and `type` together leave; nothing where neither lists values. */
export function valuesOf(keywords: Keywords): readonly unknown[] | undefined {
  const listed = 'const' in keywords ? [keywords.const] : keywords.enum;
  if (!Array.isArray(listed)) return undefined;
  const types = typesOf(keywords);
  return listed.filter((value) => holdsValue(types, value));
}

/** The kinds of values that a schema can accept by its own `type`, `enum` and `const`. */
export function kindsOf(keywords: Keywords): ReadonlySet<Kind> {
  const values = valuesOf(keywords);
  if (values !== undefined) return new Set(values.map(kindOf));
  const types = typesOf(keywords);
  if (types === undefined) return new Set(allKinds);
  return new Set(
    allKinds.filter((kind) => types.includes(kind) || (kind === 'number' && types.includes('integer'))),
  );
}
