import { expect, test } from 'vitest';
import { pageFormats } from '../../src/page.ts';
import { formats } from '../../src/parser/formats/formats.ts';

test('every format that can be asked for has a reader, and every reader can be asked for', () => {
  expect([...new Set(formats.map(({ name }) => name))].toSorted()).toEqual([...pageFormats].toSorted());
});
