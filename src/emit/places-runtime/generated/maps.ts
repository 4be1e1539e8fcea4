import type { OperationMap } from '../operation-map.ts';

/** By operation key, what loads its file of `map/`. A stand-in: each emitted package has its own. */
export const maps: ReadonlyMap<string, () => Promise<{ readonly default: OperationMap }>> = new Map();
