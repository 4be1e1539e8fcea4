import { expect, it } from 'vitest';
import { comparePointers } from '../../src/lint/spec-pointer.ts';

it('sorts places in lists as numbers and names as text', () => {
  const sorted = ['/oneOf/1', '/oneOf/1/not', '/oneOf/9', '/oneOf/16', '/oneOf/x', '/properties/10'];
  expect(sorted.toReversed().toSorted(comparePointers)).toEqual(sorted);
});

it('takes a name of digits beside other names for text', () => {
  expect(['/x/b', '/x/10', '/x/9', '/x/a'].toSorted(comparePointers)).toEqual([
    '/x/9',
    '/x/10',
    '/x/a',
    '/x/b',
  ]);
});
