import fc from 'fast-check';

// The same documents in every run, so that a red one is red for everybody; FAST_CHECK_SEED=random looks for others.
const seed = process.env.FAST_CHECK_SEED ?? '20261120';
if (seed !== 'random') fc.configureGlobal({ seed: Number(seed) });
