import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatDocuments } from '../support/renderers/gitbook/documents.ts';
import { roundTripMintlify } from '../support/renderers/mintlify/round-trip.ts';

const numRuns = Number(process.env.ROUND_TRIP_RUNS ?? 150);

describe.each([true, false])('text of a Mintlify page (markdown: %s)', (markdown) => {
  it.each([true, false])('gives back what it still says, and rejects nothing (expanded: %s)', (expanded) => {
    fc.assert(
      fc.property(chatDocuments, fc.nat(), (document, seed) => {
        const options = { method: 'post', path: '/chat', markdown, expanded, verdicts: 30, seed };
        const { losses, counterexamples } = roundTripMintlify(document, options);
        expect({ losses, counterexamples }).toEqual({ losses: [], counterexamples: [] });
      }),
      { numRuns },
    );
  });
});

describe.each(['M1', 'M4'] as const)('text of a Mintlify page that lost its names (%s)', (variant) => {
  it('rejects nothing, and invents no name', () => {
    fc.assert(
      fc.property(chatDocuments, fc.nat(), (document, seed) => {
        const options = {
          method: 'post',
          path: '/chat',
          markdown: true,
          expanded: false,
          variant,
          verdicts: 30,
          seed,
        };
        const { losses, counterexamples } = roundTripMintlify(document, options);
        expect({ losses, counterexamples }).toEqual({ losses: [], counterexamples: [] });
      }),
      { numRuns },
    );
  });
});
