import { accepts } from '../interpreter/accepts.ts';
import { instancesOf } from '../interpreter/instances.ts';
import { createRandom } from '../interpreter/random.ts';
import { isRecord, type Setting, type Source, valueAt } from '../interpreter/source.ts';

/** An operation of a document. */
export interface OperationName {
  readonly method: string;
  readonly path: string;
}

/** The Operation Object of a document. */
export function operationAt(document: unknown, { method, path }: OperationName): unknown {
  return valueAt(document, `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method}`);
}

/** Values that a schema of a document accepts, of `drawn` that are made for it; repeatable for equal seeds. */
export function drawAccepted(
  document: unknown,
  body: Source,
  drawn: number,
  seed: number,
): readonly unknown[] {
  const version = /^3\.[1-9]/.test(String(valueAt(document, '/openapi'))) ? '3.1' : '3.0';
  const setting: Setting = { document, direction: 'request', version };
  const instances = instancesOf(body, createRandom(seed), setting);
  const values = Array.from({ length: drawn }, (): unknown => instances.next().value);
  return values.filter((value) => accepts(body, value, setting));
}

/** Those of the values that the schema made from a page rejects. */
export function listRejected(
  document: unknown,
  schema: Source,
  values: readonly unknown[],
): readonly unknown[] {
  const setting: Setting = { document, direction: 'request', version: '3.1' };
  return values.filter((value) => !accepts(schema, value, setting));
}

/** The schema of the first content of a request body, if it is written out. */
export function firstSchema(requestBody: unknown): unknown {
  if (!isRecord(requestBody) || !isRecord(requestBody.content)) return undefined;
  const [first] = Object.values(requestBody.content);
  return isRecord(first) ? first.schema : undefined;
}
