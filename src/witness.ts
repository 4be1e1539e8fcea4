import type { PageDocument } from './page-document.ts';
import type { OperationSchemas } from './schema-graph.ts';

/** One description of an operation. */
export interface Witness {
  /** The page that links or holds it. */
  readonly page: string;
  readonly source: PageDocument['source'] | 'spec';
  readonly schemas: OperationSchemas;
}

/** Two descriptions of one operation; where they differ, the stronger one is what is emitted. */
export interface WitnessPair {
  readonly stronger: Witness;
  readonly weaker: Witness;
}
