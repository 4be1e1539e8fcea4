import type { TableOperation } from '../schema-module.ts';

/** The operations of each model by label, with what loads their schemas. A stand-in: each emitted package has its own. */
export const table: ReadonlyMap<string, readonly (readonly [label: string, operation: TableOperation])[]> =
  new Map();
