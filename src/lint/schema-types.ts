/** A type of JSON Schema, integers apart from all other numbers. */
export type ValueType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';

const everyType: readonly ValueType[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** The types that some values have, each once, in the order of the values. */
export function typesOfValues(values: readonly unknown[]): readonly ValueType[] {
  return [...new Set(values.map(typeOfValue))];
}

function typeOfValue(value: unknown): ValueType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'string' : 'object';
}

/** The types that a schema's own `type`, `enum` and `const` leave: `number` means numbers that are no integers. */
export function acceptedTypes(keywords: Readonly<Record<string, unknown>>): ReadonlySet<ValueType> {
  const { type } = keywords;
  const written: readonly unknown[] = type === undefined ? everyType : [type].flat();
  const allowed = new Set(
    everyType.filter((one) => written.includes(one) || (one === 'integer' && written.includes('number'))),
  );
  const values = listedValues(keywords);
  return values === undefined ? allowed : new Set(typesOfValues(values).filter((one) => allowed.has(one)));
}

/** The values that `enum` and `const` leave; nothing where neither is there. */
export function listedValues(keywords: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  if ('const' in keywords) return [keywords.const];
  return Array.isArray(keywords.enum) ? keywords.enum : undefined;
}
