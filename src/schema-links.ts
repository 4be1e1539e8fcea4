import type { SchemaLink } from './page-facts.ts';
import type { SpecPlace } from './place.ts';
import type { UnresolvedLink } from './registry-model.ts';
import type { NodeId } from './schema-graph.ts';

/** Schemas that a page shows by name, with the document that has them or why there is none. */
export interface LinkedSchemas {
  readonly page: string;
  readonly link: SchemaLink;
  /** Set where the link names a file of the project. */
  readonly file?: string;
  readonly unresolved?: UnresolvedLink;
  /** In the order of the block; none where the document could not be had. */
  readonly schemas: readonly LinkedSchema[];
}

/** One schema by its name; `schema` and `at` are absent where the document has none of that name. */
export interface LinkedSchema {
  readonly name: string;
  readonly schema?: NodeId;
  readonly at?: SpecPlace;
  /** Names that the document has instead. */
  readonly others?: readonly string[];
}
