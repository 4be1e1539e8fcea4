import { nearWords, receivedWords } from '../../fault-words.ts';
import { quote } from '../../quote.ts';
import type { ContentChoice } from '../choose-content.ts';
import { chosenContent } from './chosen-content.ts';
import { expectedId, UnknownModelError, wordNoText } from './errors.ts';
import { loaders } from './generated/loaders.ts';
import { knownId, resolveModelId } from './model-ids.ts';
import type { ModelModule, Validator } from './model-record.ts';

/** What validation found. */
interface Validation {
  readonly valid: boolean;
  /** The value, where it is valid. */
  readonly value?: unknown;
  /** Errors, and warnings of what is allowed but doubtful. */
  readonly issues: ReturnType<Validator['issues']>;
}

/** What is said of an id that no model has. */
function unknownModel(id: unknown, suggestions: readonly string[]): Validation {
  const expected = suggestions[0] === undefined ? expectedId : quote(suggestions[0]);
  const isText = typeof id === 'string';
  const received = isText ? quote(id) : receivedWords(id, 'type');
  const message = isText ? `No model ${received}${nearWords(suggestions)}` : wordNoText(id);
  const severity = 'error';
  const issue = {
    code: 'unknown_model',
    severity,
    path: [],
    expected,
    received,
    message,
    schemaPath: '',
  } as const;
  return { valid: false, issues: [issue] };
}

/** Loads one model with its validators; rejects for an unknown id. */
export async function loadModel(idOrAlias: string): Promise<ModelModule> {
  const load = loaders.get(knownId(idOrAlias));
  if (!load) throw new UnknownModelError(idOrAlias, []);
  return load();
}

/** Checks a payload; loads the validators of this model and of no other. An id that no model has is an issue. */
export async function validate(
  idOrAlias: string,
  payload: unknown,
  choice: ContentChoice = {},
): Promise<Validation> {
  const { id, suggestions } = resolveModelId(idOrAlias);
  if (id === undefined) return unknownModel(idOrAlias, suggestions);
  const { model, operations } = await loadModel(id);
  const validator = chosenContent(model.id, Object.entries(operations), choice).content;
  const issues = validator.issues(payload);
  return validator.is(payload) ? { valid: true, value: payload, issues } : { valid: false, issues };
}
