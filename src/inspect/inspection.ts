import type { ResponseNotation } from '../captured-response.ts';
import type { PageDocument } from '../page-document.ts';
import type { Place } from '../place.ts';
import type { Model, UnresolvedLink } from '../registry-model.ts';

/** What was understood of a model or of one page; every fact with its place. */
export interface Inspection {
  /** The record of the model asked for; absent where a page was asked for. */
  readonly model?: Model;
  readonly pages: readonly InspectedPage[];
}

export interface InspectedPage {
  readonly path: string;
  readonly format: string;
  /** How the format was recognised; absent where the page is read as markdown for want of any other sign. */
  readonly formatReason?: string;
  readonly formatVariant?: string;
  readonly kind: string;
  readonly hidden: boolean;
  readonly title?: InspectedFact;
  readonly description?: InspectedFact;
  readonly statement?: Place;
  readonly ids: readonly InspectedId[];
  readonly deprecations: readonly {
    readonly text: string;
    readonly replacement?: string;
    readonly at: Place;
  }[];
  readonly playgrounds: readonly { readonly url: string; readonly at: Place }[];
  readonly operations: readonly InspectedOperation[];
  /** Schemas of documents that the page shows by name. */
  readonly schemas: readonly InspectedSchema[];
  readonly samples: readonly InspectedCode[];
  readonly responses: readonly InspectedResponse[];
  readonly problems: readonly { readonly kind: string; readonly at: Place }[];
}

/** A schema that a page shows by name; without a place where no document has it. */
export interface InspectedSchema {
  readonly name: string;
  readonly type?: string;
  readonly at: Place;
  readonly document?: InspectedPointer;
  readonly unresolved?: string;
}

export interface InspectedFact {
  readonly value: string;
  readonly at: Place;
  /** From what, where it was inferred. */
  readonly inferredFrom?: string;
}

interface InspectedId {
  readonly id: string;
  readonly at: Place;
  readonly aliasOf?: string;
  readonly inferredFrom?: string;
}

export interface InspectedCode {
  readonly language: string;
  readonly tab?: string;
  readonly lines: number;
  readonly at: Place;
}

/** A captured answer. */
export interface InspectedResponse extends InspectedCode {
  /** Absent on pages that are about no operation. */
  readonly notation?: ResponseNotation;
  /** How many documents, or events of a stream, were read in it. */
  readonly documents?: number;
}

export interface InspectedOperation {
  readonly key: string;
  readonly method: string;
  readonly path: string;
  /** Present where the page describes the operation itself instead of linking it. */
  readonly source?: PageDocument['source'];
  /** The block on the page. */
  readonly at: Place;
  readonly link?: string;
  /** The operation object of its document. */
  readonly document?: InspectedPointer;
  readonly unresolved?: UnresolvedLink;
  readonly parameters: readonly InspectedParameter[];
  readonly responses: readonly { readonly status: string; readonly mediaTypes: readonly string[] }[];
}

/** A place in an OpenAPI document. */
export interface InspectedPointer extends Place {
  readonly pointer: string;
}

export interface InspectedParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body';
  /** Where it is in the body. */
  readonly mediaType?: string;
  /** Type and bounds in one line, such as `integer ≥ 1 ≤ 4`. */
  readonly type: string;
  readonly required: boolean;
  readonly default?: unknown;
  readonly at: InspectedPointer;
}
