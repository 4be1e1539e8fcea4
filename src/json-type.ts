/** Whether a value has a type, as JSON Schema names types. */
export function isOfType(type: unknown, value: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return type === 'number' ? Number.isFinite(value) : typeof value === type;
}

/** Of the values that a schema lists, those that the `type` beside them takes too. */
export function admittedValues(values: readonly unknown[], type: unknown): readonly unknown[] {
  if (type === undefined) return values;
  const types = [type].flat();
  return values.filter((value) => types.some((each) => isOfType(each, value)));
}
