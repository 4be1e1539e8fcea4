import type { ContentChoice } from '../choose-content.ts';
import { chosenContent } from './chosen-content.ts';
import { UnknownModelError } from './errors.ts';
import { loaders } from './generated/loaders.ts';
import { knownId } from './model-ids.ts';
import type { ModelModule, Validator } from './model-record.ts';

/** What validation found. */
interface Validation {
  readonly valid: boolean;
  /** The value, where it is valid. */
  readonly value?: unknown;
  /** Errors, and warnings of what is allowed but doubtful. */
  readonly issues: ReturnType<Validator['issues']>;
}

/** Loads one model with its validators; rejects for an unknown id. */
export async function loadModel(idOrAlias: string): Promise<ModelModule> {
  const load = loaders.get(knownId(idOrAlias));
  if (!load) throw new UnknownModelError(idOrAlias, []);
  return load();
}

/** Checks a payload; loads the validators of this model and of no other. */
export async function validate(
  idOrAlias: string,
  payload: unknown,
  choice: ContentChoice = {},
): Promise<Validation> {
  const { model, operations } = await loadModel(idOrAlias);
  const validator = chosenContent(model.id, Object.entries(operations), choice).content;
  const issues = validator.issues(payload);
  return validator.is(payload) ? { valid: true, value: payload, issues } : { valid: false, issues };
}
