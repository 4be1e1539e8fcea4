import { expect, test } from 'vitest';
import { schemaWords } from '../../src/expected-words.ts';

test('what variants within variants take is told of a few of them, and not looked for without end', () => {
  const nested = (depth: number): object =>
    depth === 0 ? { type: 'string' } : { anyOf: Array.from({ length: 40 }, () => nested(depth - 1)) };
  let read = 0;
  const words = (schema: object) =>
    schemaWords(schema as Readonly<Record<string, unknown>>, (other) => {
      read += 1;
      return other as Readonly<Record<string, unknown>>;
    });
  expect(words(nested(1))).toBe('a string');
  expect(words(nested(3))).toBeUndefined();
  expect(read).toBeLessThan(30_000);
});
