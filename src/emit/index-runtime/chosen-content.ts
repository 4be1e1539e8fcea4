import {
  type Choosable,
  type ChosenContent,
  type ContentChoice,
  chooseContent,
  chooseOperations,
} from '../choose-content.ts';
import { UnknownOperationError } from './errors.ts';

/** The content of a model that is meant; throws where there is none. */
export function chosenContent<T>(
  id: string,
  operations: readonly (readonly [label: string, operation: Choosable<T>])[],
  choice: ContentChoice,
): ChosenContent<T> {
  const chosen = chooseContent(operations, choice);
  if (chosen) return chosen;
  const labels = operations.map(([label]) => label);
  const { operation, response, mediaType } = choice;
  if (operation !== undefined && chooseOperations(operations, operation).length === 0) {
    throw new UnknownOperationError(id, `operation ${JSON.stringify(operation)}`, labels);
  }
  const what = response === undefined || response === false ? 'request' : 'response';
  const lack = [
    `${what} body`,
    ...(typeof response === 'boolean' || response === undefined ? [] : [`for status ${response}`]),
    ...(mediaType === undefined ? [] : [`of type ${JSON.stringify(mediaType)}`]),
    ...(operation === undefined ? [] : [`in ${JSON.stringify(operation)}`]),
  ];
  throw new UnknownOperationError(id, lack.join(' '), labels);
}
