/** One difference between two emitted packages. */
export interface Change {
  /** `breaking`: code or requests that worked may fail; `compatible`: all that worked goes on to work. */
  readonly level: 'breaking' | 'compatible';
  readonly kind: ChangeKind;
  /** Id of the model, or key of the operation, that changed. */
  readonly subject: string;
  /** Where in the subject, such as `request messages[].content`; absent where the whole changed. */
  readonly where?: string;
  /** What was and what is, in words. */
  readonly message: string;
}

type ChangeKind =
  | 'model-added'
  | 'model-removed'
  | 'model-changed'
  | 'operation-added'
  | 'operation-removed'
  | 'operation-changed'
  | 'parameter-added'
  | 'parameter-removed'
  | 'parameter-changed';
