import { escapePointer } from '../../../schema-keywords.ts';
import type { SpecDocument } from '../../../spec-document.ts';
import { isObject, memberOf } from './json-object.ts';
import { listRequestModels, type StatedModel } from './request-models.ts';

/** One operation of a document, as a page would link it. */
export interface ListedOperation {
  readonly method: string;
  readonly path: string;
  readonly pointer: string;
  /** Ids that the `model` property of its request allows. */
  readonly models: readonly StatedModel[];
}

const methods = new Set(['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace']);

/** A document → its operations, in its order. */
export function listOperations({ value }: SpecDocument): readonly ListedOperation[] {
  const { paths } = value;
  if (!isObject(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) => {
    if (!isObject(item)) return [];
    return Object.keys(item)
      .filter((method) => methods.has(method) && isObject(memberOf(item, method)))
      .map((method) => {
        const pointer = `/paths/${escapePointer(path)}/${method}`;
        return { method, path, pointer, models: listRequestModels(value, pointer) };
      });
  });
}
