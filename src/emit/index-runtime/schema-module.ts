import type { Choosable } from '../choose-content.ts';

/** A JSON Schema in which shared schemas are `#/$defs/<name>`. */
export type Schema = boolean | Readonly<Record<string, unknown>>;

/** A module of `bundles/`. */
export interface SchemaModule {
  readonly name: string;
  readonly schema: Schema;
  /** What the schema names. */
  readonly uses: () => readonly SchemaModule[];
}

export type LoadSchema = () => Promise<SchemaModule>;

/** A parameter outside of the body. */
interface TableParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: LoadSchema;
}

/** An operation with what loads its schemas. */
export interface TableOperation extends Choosable<LoadSchema> {
  readonly summary?: string;
  readonly parameters?: readonly TableParameter[];
}
