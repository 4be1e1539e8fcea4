import type { EmittedContent, EmittedModel, EmittedOperation } from '../../emitted/emitted-package.ts';
import type { Place } from '../../place.ts';
import type { NodeId, SchemaGraph } from '../../schema-graph.ts';

/** What payloads are held against: an emitted package, or the pages themselves. */
export interface CheckSubject {
  readonly models: readonly EmittedModel[];
  readonly operations: readonly EmittedOperation[];
  /** Everything of one content that judging a payload needs, or why it cannot be had. */
  readonly open: (chosen: ChosenContent) => Promise<OpenedContent | Failure>;
}

/** One media type of the request, or of a response, of an operation. */
export interface ChosenContent {
  readonly operation: EmittedOperation;
  /** Absent for the request. */
  readonly status?: string;
  readonly mediaType: string;
  readonly content: EmittedContent;
}

export interface OpenedContent {
  readonly kind: 'content';
  readonly graph: SchemaGraph;
  readonly root: NodeId;
  /** Where the documentation says what stands at these ways into the schema, in their order; absent where that is not known. */
  readonly findPlaces: (
    schemaPaths: readonly (readonly string[])[],
  ) => Promise<readonly (SchemaPlace | undefined)[]>;
  /** A place of a page, from where the reader stands. */
  readonly showPage: (at: Place) => SchemaPlace;
}

/** A place for people: the path from where they stand. */
export interface SchemaPlace {
  readonly path: string;
  /** Absent where the document is not at hand. */
  readonly line?: number;
  readonly column?: number;
  readonly pointer?: string;
}

/** Why the work could not be done, one line each. */
export interface Failure {
  readonly kind: 'failed';
  readonly lines: readonly string[];
}

/** A failure with these lines. */
export function fail(...lines: readonly string[]): Failure {
  return { kind: 'failed', lines };
}
