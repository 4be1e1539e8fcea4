import type { Place } from '../place.ts';

/** An emitted package: its registry, and its schema files by path. */
export interface EmittedPackage {
  readonly registry: EmittedRegistry;
  /** The schema that a URI reference of the registry or of another schema names; the base is the file that refers. */
  readonly schema: (reference: string, base: string) => LoadedSchema | undefined;
}

/** A schema and the file that relative references of it count from. */
export interface LoadedSchema {
  readonly keywords: Readonly<Record<string, unknown>> | boolean;
  readonly base: string;
}

/** The part of `registry.json` that is read. */
export interface EmittedRegistry {
  readonly models: readonly EmittedModel[];
  readonly operations: readonly EmittedOperation[];
}

export interface EmittedModel {
  readonly id: string;
  readonly status?: string;
  readonly aliases: readonly string[];
  readonly aliasOf?: string;
  readonly replacement?: string;
  /** Where a page names the id. */
  readonly at: Place;
  readonly operations: readonly string[];
}

export interface EmittedOperation {
  readonly key: string;
  readonly method: string;
  readonly path: string;
  readonly servers: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema?: string;
  }[];
  readonly request?: {
    readonly required?: boolean;
    readonly content: Readonly<Record<string, EmittedContent>>;
  };
  readonly responses: Readonly<
    Record<string, { readonly content: Readonly<Record<string, EmittedContent>> }>
  >;
  readonly unresolved?: { readonly reason: string };
}

/** One media type of a request or response. */
export interface EmittedContent {
  readonly schema?: string;
  readonly complete: boolean;
  readonly missing: readonly string[];
}
