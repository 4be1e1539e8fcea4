import type { ContentSchema, OperationSchemas } from '../../../src/schema-graph.ts';
import { accepts } from './accepts.ts';
import { instancesOf } from './instances.ts';
import { createRandom } from './random.ts';
import { type Setting, valueAt } from './source.ts';

/** One schema of an operation that payloads are held against. */
export interface JudgedSchema {
  /** Such as `request application/json`, `response 200 text/event-stream` or `parameter query model`. */
  readonly key: string;
  /** Node id. */
  readonly schema: string;
  readonly pointer: string;
}

/** A value on which the source schema and the schema under test differ. */
interface Disagreement extends JudgedSchema {
  readonly instance: unknown;
  /** What the source schema says. */
  readonly accepted: boolean;
}

export interface Verdicts {
  readonly drawn: number;
  readonly accepted: number;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Holds generated payloads against the schemas of one operation, `count` in all: the verdict of the interpreter on the
 * source schema must be the verdict of `check` on what was made from it. Repeatable for equal seeds.
 */
export function drawVerdicts(
  document: unknown,
  operation: OperationSchemas,
  count: number,
  seed: number,
  check: (judged: JudgedSchema, instance: unknown) => boolean,
): Verdicts {
  const random = createRandom(seed);
  const version = versionOf(document);
  const judged = listJudged(operation);
  const disagreements: Disagreement[] = [];
  let accepted = 0;
  let drawn = 0;
  for (const [index, { setting, ...schema }] of judged.entries()) {
    const share = Math.floor(((index + 1) * count) / judged.length) - drawn;
    const source = valueAt(document, schema.pointer);
    const full: Setting = { ...setting, document, version };
    const instances = instancesOf(source, random, full);
    for (let left = share; left > 0; left -= 1) {
      const instance: unknown = instances.next().value;
      const verdict = accepts(source, instance, full);
      drawn += 1;
      if (verdict) accepted += 1;
      if (check(schema, instance) !== verdict) disagreements.push({ ...schema, instance, accepted: verdict });
    }
  }
  return { drawn, accepted, disagreements };
}

type Judged = JudgedSchema & { readonly setting: Pick<Setting, 'direction' | 'binary'> };

/** Every schema of an operation, with how payloads of it travel. */
function listJudged(operation: OperationSchemas): Judged[] {
  const parameters = operation.parameters.map(({ name, in: place, schema, at }): Judged => {
    const key = `parameter ${place} ${name}`;
    return { key, schema, pointer: at.pointer, setting: { direction: 'request' } };
  });
  const responses = Object.entries(operation.responses).flatMap(([status, { content }]) =>
    listContents(`response ${status}`, content, 'response'),
  );
  return [
    ...parameters,
    ...listContents('request', operation.request?.content ?? {}, 'request'),
    ...responses,
  ];
}

function listContents(
  key: string,
  contents: Readonly<Record<string, ContentSchema>>,
  direction: Setting['direction'],
): Judged[] {
  return Object.entries(contents).flatMap(([mediaType, { schema, at }]): Judged[] => {
    if (schema === undefined) return [];
    const binary = /^(?:multipart|image|audio|video)\/|octet-stream$/.test(mediaType);
    return [{ key: `${key} ${mediaType}`, schema, pointer: at.pointer, setting: { direction, binary } }];
  });
}

function versionOf(document: unknown): Setting['version'] {
  return /^3\.[1-9]/.test(String(valueAt(document, '/openapi'))) ? '3.1' : '3.0';
}
