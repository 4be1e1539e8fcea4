import { type Reading, repair } from './reading.ts';
import { setEntry, valueEntry } from './vertex.ts';

const typeNames: ReadonlySet<unknown> = new Set([
  'array',
  'boolean',
  'integer',
  'null',
  'number',
  'object',
  'string',
]);

/** `type`, one or several; a name that is no type removes the whole keyword, because what it allowed is unknown. */
export function readType(reading: Reading, value: unknown): void {
  const types: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (types.length === 0 || !types.every((type) => typeNames.has(type))) {
    const expected = 'one of `array`, `boolean`, `integer`, `number`, `object`, `string`';
    repair(reading, 'invalid-type', 'type', { found: value, expected, lost: true });
    return;
  }
  const distinct = [...new Set(types)];
  if (distinct.length < types.length) {
    repair(reading, 'invalid-type', 'type', { found: value, expected: 'each type once', lost: false });
  }
  setEntry(reading.entries, valueEntry('type', distinct.length === 1 ? distinct[0] : distinct));
}
