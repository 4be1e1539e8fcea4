import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formats } from '../../../src/emit/compact/runtime/formats.ts';

const uuid = '123e4567-E89b-12d3-a456-42661417400f';
const parts = fc.constantFrom(
  '',
  '0',
  'a',
  'F',
  'g',
  'G',
  '@',
  '`',
  '-',
  '/',
  ':',
  '\n',
  '\u212a',
  '\u0161',
  '😀',
);

it('a UUID is what the pattern of ajv takes', () => {
  const pattern = ajvFormats.default.get('uuid') as RegExp;
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(
      fc.constantFrom(uuid, `urn:uuid:${uuid}`, `URN:Uuid:${uuid}`, `urn:uuix:${uuid}`),
      fc.nat({ max: 46 }),
      parts,
      fc.nat({ max: 2 }),
      (text, at, part, dropped) => {
        const changed = `${text.slice(0, at)}${part}${text.slice(at + dropped)}`;
        const verdict = pattern.test(changed);
        seen[`${verdict}`] += 1;
        expect(formats.uuid?.(changed), changed).toBe(verdict);
      },
    ),
    { numRuns: 5000, seed: 11 },
  );
  expect(Math.min(seen.true, seen.false)).toBeGreaterThan(100);
});
