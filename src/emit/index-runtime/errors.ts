import { faultSentence, receivedWords } from '../../fault-words.ts';

/** There is no model of this id. */
export class UnknownModelError extends RangeError {
  override readonly name = 'UnknownModelError';
  readonly code = 'unknown_model';
  /** Empty where what was asked for was no text. */
  readonly id: string;
  /** Ids that may be meant, nearest first. */
  readonly suggestions: readonly string[];

  constructor(id: unknown, suggestions: readonly string[]) {
    super(typeof id === 'string' ? `No model ${JSON.stringify(id)}${wordIds(suggestions)}` : wordNoText(id));
    this.id = typeof id === 'string' ? id : '';
    this.suggestions = suggestions;
  }
}

/** The model has no such operation, or the operation no such body. */
export class UnknownOperationError extends RangeError {
  override readonly name = 'UnknownOperationError';
  readonly code = 'unknown_operation';
  readonly id: string;
  /** What may be asked for instead. */
  readonly operations: readonly string[];

  constructor(id: string, lack: string, operations: readonly string[]) {
    super(`${JSON.stringify(id)} has no ${lack}${wordOperations(operations)}`);
    this.id = id;
    this.operations = operations;
  }
}

/** What was expected where no model has what was given. */
export const expectedId = 'the id of a model';

/** Says of what is no text that it is no id. */
export function wordNoText(id: unknown): string {
  return faultSentence('The model', receivedWords(id, 'type'), expectedId);
}

function wordIds(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `, did you mean ${quoteEach(suggestions).join(' or ')}?`;
}

function wordOperations(operations: readonly string[]): string {
  if (operations.length === 0) return '; no operation of it could be read';
  return `; its operation${operations.length === 1 ? ' is' : 's are'} ${quoteEach(operations).join(', ')}`;
}

function quoteEach(texts: readonly string[]): string[] {
  return texts.map((text) => JSON.stringify(text));
}
