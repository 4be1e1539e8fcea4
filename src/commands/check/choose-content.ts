import type { EmittedContent, EmittedModel, EmittedOperation } from '../../emitted/emitted-package.ts';
import { findNearNames, wordNearNames } from '../../near-names.ts';
import { quote } from '../../quote.ts';
import { type CheckSubject, type ChosenContent, type Failure, fail } from './check-subject.ts';
import { isJson, noteContent, noteOperation, showOperation, wordOperation } from './word-content.ts';

/** What the command line says of the schema that is meant. */
export interface ContentRequest {
  readonly model: string;
  /** A key, `METHOD /path`, or a path. */
  readonly operation?: string;
  /** Status of the response that the payload is; the payload is a request where absent. */
  readonly response?: string;
}

/** A schema that was found, and what was decided on the way. */
export interface Choice {
  readonly kind: 'choice';
  readonly model: EmittedModel;
  readonly chosen: ChosenContent;
  readonly notes: readonly string[];
}

/** The content that a payload of JSON is held against; every decision that the command line left open is told. */
export function chooseContent(subject: CheckSubject, request: ContentRequest): Choice | Failure {
  const found = findModel(subject, request.model);
  if (found.kind === 'failed') return found;
  const { model, note } = found;
  const operations = listOperations(subject, model);
  const named = nameOperations(operations, model, request.operation);
  if ('kind' in named) return named;
  const candidates = named.flatMap((operation) => contentOf(operation, request.response) ?? []);
  const best = candidates.filter(({ mediaType }) => isJson(mediaType));
  const left = best.length > 0 ? best : candidates;
  const [chosen] = left;
  if (chosen === undefined) return noContent(named, model, request);
  if (left.length > 1) {
    return fail(
      `${quote(model.id)} has several operations that take such a payload, choose one with \`--operation\`:`,
      ...left.map(({ operation }) => `  ${showOperation(operation, operations)}`),
    );
  }
  const notes = [note, noteOperation(chosen, operations, request), noteContent(chosen)];
  return { kind: 'choice', model, chosen, notes: notes.filter((one) => one !== undefined) };
}

function findModel(
  { models }: CheckSubject,
  id: string,
): Failure | { readonly kind: 'model'; readonly model: EmittedModel; readonly note: string | undefined } {
  const own = models.find((model) => model.id === id);
  if (own !== undefined) {
    const note =
      own.aliasOf === undefined ? undefined : `${quote(id)} is another name of ${quote(own.aliasOf)}`;
    return { kind: 'model', model: own, note };
  }
  const main = models.find(({ aliases }) => aliases.includes(id));
  if (main !== undefined) {
    return { kind: 'model', model: main, note: `${quote(id)} is another name of ${quote(main.id)}` };
  }
  const known = models.flatMap((model) => [model.id, ...model.aliases]);
  const near = findNearNames(id, [...new Set(known)]);
  return fail(`No model ${quote(id)}${wordNearNames(near)}`);
}

/** The operations of a model, and of the one that it is another name of where it has none itself. */
function listOperations(
  { models, operations }: CheckSubject,
  model: EmittedModel,
): readonly EmittedOperation[] {
  const main = models.find(({ id }) => id === model.aliasOf);
  const keys = new Set(model.operations.length > 0 ? model.operations : (main?.operations ?? []));
  return operations.filter(({ key }) => keys.has(key));
}

function nameOperations(
  operations: readonly EmittedOperation[],
  { id }: EmittedModel,
  wanted: string | undefined,
): Failure | readonly EmittedOperation[] {
  const usable = operations.filter(({ unresolved }) => unresolved === undefined);
  if (usable.length === 0) {
    const why = operations.map((one) => `  ${one.key}: ${one.unresolved?.reason ?? 'unknown'}`);
    return fail(`${quote(id)} has no operation that is known${why.length === 0 ? '' : ':'}`, ...why);
  }
  if (wanted === undefined) return usable;
  const named = usable.filter((operation) => namesOperation(wanted, operation));
  if (named.length > 0) return named;
  const names = usable.flatMap((operation) => [wordOperation(operation), operation.path, operation.key]);
  return fail(
    `${quote(id)} has no operation ${quote(wanted)}${wordNearNames(findNearNames(wanted, [...new Set(names)]))}`,
    ...usable.map((operation) => `  ${showOperation(operation, usable)}`),
  );
}

function namesOperation(wanted: string, { key, method, path }: EmittedOperation): boolean {
  if (wanted === key || wanted === path) return true;
  const [, word = '', rest = ''] = /^(\S+)\s+(.*)$/.exec(wanted.trim()) ?? [];
  return word.toLowerCase() === method && rest === path;
}

/** The content that a payload of JSON is: JSON where there is such a one, else the only one, else the first form. */
function contentOf(operation: EmittedOperation, response: string | undefined): ChosenContent | undefined {
  const status = response === undefined ? undefined : statusOf(operation, response);
  if (response !== undefined && status === undefined) return undefined;
  const contents = status === undefined ? operation.request?.content : operation.responses[status]?.content;
  const listed = Object.entries(contents ?? {}).filter(hasSchema);
  const [mediaType, content] =
    listed.find(([name]) => isJson(name)) ?? listed.find(([name]) => isForm(name)) ?? listed[0] ?? [];
  if (mediaType === undefined || content === undefined) return undefined;
  return { operation, mediaType, content, ...(status !== undefined && { status }) };
}

function hasSchema([, { schema }]: readonly [string, EmittedContent]): boolean {
  return schema !== undefined;
}

/** The status as written, its range, or what stands for all others. */
function statusOf({ responses }: EmittedOperation, wanted: string): string | undefined {
  const range = `${wanted.charAt(0)}XX`;
  const order = [wanted, range, range.toLowerCase(), 'default'];
  return order.find((status) => Object.hasOwn(responses, status));
}

function isForm(mediaType: string): boolean {
  return /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(mediaType);
}

function noContent(
  operations: readonly EmittedOperation[],
  { id }: EmittedModel,
  { response }: ContentRequest,
): Failure {
  if (response === undefined) {
    return fail(
      `No operation of ${quote(id)} takes a payload of which a schema is known:`,
      ...operations.map((operation) => `  ${showOperation(operation, operations)}`),
    );
  }
  return fail(
    `No operation of ${quote(id)} has a response ${quote(response)} of which a schema is known:`,
    ...operations.map(
      (operation) =>
        `  ${showOperation(operation, operations)}: ${Object.keys(operation.responses).join(', ') || 'no responses'}`,
    ),
  );
}
