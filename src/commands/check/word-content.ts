import type { EmittedOperation } from '../../emitted/emitted-package.ts';
import { quote } from '../../quote.ts';
import type { ChosenContent } from './check-subject.ts';
import type { ContentRequest } from './choose-content.ts';

/** Whether a media type is JSON, or anything. */
export function isJson(mediaType: string): boolean {
  return /^(?:[^;]+\/(?:[^;]+\+)?json|\*\/\*)\s*(?:;|$)/i.test(mediaType);
}

/** `POST /v1/chat`. */
export function wordOperation({ method, path }: EmittedOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

/** Method and path, with the key where they do not tell the operation from the others. */
export function showOperation(operation: EmittedOperation, others: readonly EmittedOperation[]): string {
  const word = wordOperation(operation);
  const alike = others.filter((other) => wordOperation(other) === word);
  return alike.length > 1 ? operation.key : word;
}

/** Which operation was taken, where the command line names none of several. */
export function noteOperation(
  { operation }: ChosenContent,
  operations: readonly EmittedOperation[],
  request: ContentRequest,
): string | undefined {
  if (operations.length < 2 || request.operation !== undefined) return undefined;
  return `Of its ${operations.length} operations, only ${quote(showOperation(operation, operations))} ${
    request.response === undefined ? 'takes such a payload' : 'gives such a response'
  }`;
}

/** What is not said by the payload alone: the status, another media type than JSON, what the schema lacks. */
export function noteContent({ mediaType, content, status }: ChosenContent): string | undefined {
  const kind = isJson(mediaType) ? undefined : `Checked as what is sent as ${quote(mediaType)}`;
  const lack = content.complete
    ? undefined
    : `The schema is not complete${content.missing.length === 0 ? '' : ` (${content.missing.join(', ')})`}: what it lacks is not checked`;
  const said = [status === undefined ? undefined : `Checked as the response ${quote(status)}`, kind, lack];
  const known = said.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.join('\n');
}
