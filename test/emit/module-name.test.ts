import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelFile, modelModule } from '../../src/module-name.ts';
import { hardIds } from './sample-input.ts';

const id = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom('a', 'A', '/', '.', '~', '2', 'e', '+', '-', '\ud800', '\udc00'),
    maxLength: 12,
  }),
  fc.constantFrom(...hardIds),
);

describe('model names', () => {
  it('keep readable ids as they are', () => {
    expect(modelModule('vendor/chat-4.1')).toBe('models/vendor/chat-4.1');
    expect(modelModule('Vendor/M')).toBe('models/Vendor/M');
    expect(modelFile('vendor/chat-4.1')).toBe('vendor+chat-4.1');
  });

  it('never coincide, not even where case is folded', () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        fc.pre(a !== b);
        expect(modelModule(a)).not.toBe(modelModule(b));
        expect(modelFile(a).toLowerCase()).not.toBe(modelFile(b).toLowerCase());
      }),
      { numRuns: 5000 },
    );
  });

  it('are safe subpaths and file names', () => {
    fc.assert(
      fc.property(id, (each) => {
        expect(modelModule(each)).toMatch(/^models(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._@~-]+)+$/);
        expect(modelFile(each)).toMatch(/^(?![.])[a-z0-9._@~+-]{1,80}(?<![.])$/);
        expect(modelFile(each)).not.toMatch(/^(?:con|nul|aux|prn|com\d|lpt\d)(?:\.|$)/);
      }),
      { numRuns: 5000 },
    );
  });
});
