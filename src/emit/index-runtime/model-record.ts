import type { Choosable } from '../choose-content.ts';

/** What the functions of the index read of the record of a model. */
export interface ModelRecord {
  readonly id: string;
  readonly name?: string;
  readonly developer?: string;
  readonly category?: string;
  readonly status?: string;
  readonly aliases: readonly string[];
  readonly aliasOf?: string;
  readonly operations: readonly string[];
  readonly description?: string;
}

interface Issue {
  readonly severity: 'error' | 'warning';
}

/** What they use of a validator. */
export interface Validator {
  is(value: unknown): boolean;
  issues(value: unknown): readonly Issue[];
}

/** The module of a model. */
export interface ModelModule {
  readonly model: ModelRecord;
  readonly operations: Readonly<Record<string, Choosable<Validator>>>;
}
