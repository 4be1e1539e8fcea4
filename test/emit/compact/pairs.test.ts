import fc from 'fast-check';
import { expect, it } from 'vitest';
import { len, pairs } from '../../../src/emit/compact/runtime/values.ts';

const units = fc.constantFrom('a', 'é', '\u65e5', '\ud83d', '\ude00', '😀', '😀'.repeat(9), '😀'.repeat(50));

it('characters of two units are counted as code points are', () => {
  fc.assert(
    fc.property(fc.array(units, { maxLength: 12 }), fc.integer({ min: 1, max: 200 }), (parts, least) => {
      const text = parts.join('');
      const count = [...text].length;
      expect(len(text)).toBe(count);
      expect(pairs(text, least)).toBe(text.length - count >= least);
    }),
    { numRuns: 2000, seed: 7 },
  );
});
