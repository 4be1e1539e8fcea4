import type { ModelModule } from '../model-record.ts';

/** What loads each model. A stand-in: each emitted package has its own. */
export const loaders: ReadonlyMap<string, () => Promise<ModelModule>> = new Map();
/** Ids → what they are another name of. A stand-in: each emitted package has its own. */
export const aliases: ReadonlyMap<string, string> = new Map();
