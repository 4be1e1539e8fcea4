const scalars: ReadonlyMap<unknown, string> = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['integer', 'number'],
  ['boolean', 'boolean'],
  ['null', 'null'],
]);

/** TypeScript of a primitive JSON type, or nothing for `object` and `array`. */
export function scalarType(type: unknown): string | undefined {
  return scalars.get(type);
}

/** TypeScript of the values of `enum` that the types beside it admit. */
export function enumType(values: readonly unknown[], types: readonly unknown[] | undefined): string {
  const admitted = types ? values.filter((value) => types.some((type) => isOfType(value, type))) : values;
  return unionType(admitted.map((value) => JSON.stringify(value)));
}

/** A union in brackets, so that it can stand before `[]`. */
export function unionType(members: readonly string[]): string {
  const distinct = [...new Set(members)];
  const [first = 'never'] = distinct;
  return distinct.length < 2 ? first : `(${distinct.join(' | ')})`;
}

function isOfType(value: unknown, type: unknown): boolean {
  if (value === null) return type === 'null';
  if (Array.isArray(value)) return type === 'array';
  if (typeof value === 'number') return type === 'number' || (type === 'integer' && Number.isInteger(value));
  return typeof value === type;
}
