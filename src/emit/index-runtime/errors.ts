/** There is no model of this id. */
export class UnknownModelError extends RangeError {
  override readonly name = 'UnknownModelError';
  readonly code = 'unknown_model';
  readonly id: string;
  /** Ids that may be meant, nearest first. */
  readonly suggestions: readonly string[];

  constructor(id: string, suggestions: readonly string[]) {
    super(`No model ${JSON.stringify(id)}${wordOptions(', did you mean ', suggestions)}`);
    this.id = id;
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
    super(`${JSON.stringify(id)} has no ${lack}${wordOptions('; its operations are ', operations)}`);
    this.id = id;
    this.operations = operations;
  }
}

function wordOptions(before: string, options: readonly string[]): string {
  return options.length === 0 ? '' : before + options.map((option) => JSON.stringify(option)).join(' or ');
}
