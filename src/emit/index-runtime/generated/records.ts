import type { ModelRecord } from '../model-record.ts';

/** Every model, sorted by id. A stand-in: each emitted package has its own. */
export const models: readonly ModelRecord[] = [];
/** Key → method and path. A stand-in: each emitted package has its own. */
export const operationNames: ReadonlyMap<string, string> = new Map();
