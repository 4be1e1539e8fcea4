import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatDocuments } from '../support/renderers/gitbook/documents.ts';
import { roundTripGitbook } from '../support/renderers/gitbook/round-trip.ts';

describe.each(['E1', 'E2', 'E3', 'E4'] as const)('text of the renderer of era %s', (era) => {
  it.each([false, true])('gives back what it still says, and rejects nothing (sample: %s)', (hasSample) => {
    fc.assert(
      fc.property(chatDocuments, fc.nat(), (document, seed) => {
        const options = { method: 'post', path: '/chat', era, hasSample, verdicts: 30, seed };
        const { losses, counterexamples } = roundTripGitbook(document, options);
        expect({ losses, counterexamples }).toEqual({ losses: [], counterexamples: [] });
      }),
      { numRuns: Number(process.env.ROUND_TRIP_RUNS ?? 150) },
    );
  });
});
