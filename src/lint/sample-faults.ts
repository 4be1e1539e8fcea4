import type { LintInput } from '../lint-input.ts';
import type { LocatedValue } from '../located-value.ts';
import { checkValue } from '../validation/check-value.ts';
import { type FoundParameter, findParameters } from '../validation/find-parameters.ts';
import type { Violation } from '../validation/violation.ts';
import { isPlaceholder } from './placeholder-text.ts';
import { type JudgedOperation, judgedOperations, sentValue } from './sample-contents.ts';
import { type ListedRequest, listSampleRequests } from './sample-requests.ts';

/** A request of a sample, held against the operation that it is for. */
export interface JudgedRequest extends ListedRequest {
  readonly judged: JudgedOperation;
  /** What was held against it. */
  readonly value: LocatedValue;
  /** What is wrong with its values; unknown parameters and its model left out. */
  readonly violations: readonly Violation[];
  /** The model it names, where the operation does not take it. */
  readonly model?: Violation;
  readonly unknown: readonly FoundParameter[];
  readonly deprecated: readonly FoundParameter[];
}

/** Every request of which it is known what it should be, with its faults. */
export function judgeSampleRequests(input: LintInput): readonly JudgedRequest[] {
  const listed = listSampleRequests(input);
  const calling = new Set(
    listed.flatMap(({ sample, operations }) => (operations.length > 0 ? [sample] : [])),
  );
  // Beside a call of the page, one of something else is a step before or after it.
  const isStep = ({ sample, operations }: ListedRequest) => operations.length === 0 && calling.has(sample);
  const requests = listed.flatMap((request) => (isStep(request) ? [] : judgeRequest(request, input)));
  return requests.map((request) => (isForOtherModel(request, input) ? onlyModel(request) : request));
}

function judgeRequest(listed: ListedRequest, input: LintInput): readonly JudgedRequest[] {
  const attempts = judgedOperations(listed).flatMap((judged): readonly JudgedRequest[] => {
    const value = sentValue(listed.request, judged);
    if (value === undefined) return [];
    const request = { ...listed, ...judgeBy(judged, value, input) };
    return listed.matchedBy === 'payload' && !isAlike(request) ? [] : [request];
  });
  const [first, ...others] = attempts;
  if (first === undefined) return [];
  return [others.reduce((best, other) => (weigh(other) < weigh(best) ? other : best), first)];
}

/** A payload without a call may be an answer, or belong to something else: most of its names must be known. */
function isAlike({ value, unknown }: JudgedRequest): boolean {
  const strange = unknown.filter(({ path }) => path.length === 1).length;
  return value.kind !== 'object' || value.members.length >= Math.max(1, 2 * strange);
}

/** Of several operations, the one that takes the model was meant, and then the one that finds least to say. */
function weigh({ model, violations, unknown }: JudgedRequest): number {
  return (model === undefined ? 0 : 1_000_000) + 1000 * violations.length + unknown.length;
}

function judgeBy(
  judged: JudgedOperation,
  value: LocatedValue,
  { graph }: Pick<LintInput, 'graph'>,
): Omit<JudgedRequest, keyof ListedRequest> {
  const { schema = '' } = judged.content;
  const { unknown, deprecated } = findParameters(value, schema, graph);
  const places = new Set(unknown.map(({ path }) => JSON.stringify(path)));
  const isSaid = ({ keyword, valuePath, member }: Violation) =>
    keyword !== 'required' && member !== undefined && places.has(JSON.stringify([...valuePath, member]));
  const violations = checkValue(value, schema, graph).filter(
    (violation) => !isSaid(violation) && isFault(violation, judged),
  );
  const model = violations.find(isModel);
  return {
    judged,
    value,
    violations: violations.filter((violation) => violation !== model),
    ...(model && { model }),
    unknown,
    deprecated,
  };
}

/** What is certainly the fault of the sample. */
function isFault({ fits, value }: Violation, { target }: JudgedOperation): boolean {
  // That alternatives do not exclude each other is the fault of the document.
  if (fits !== undefined || isPlaceholder(value)) return false;
  // A page names the type of a parameter, and has no words for whether `null` may stand there.
  return target.operation.source === 'spec' || value.kind !== 'literal' || value.value !== null;
}

/** The name of a model is not one that the operation takes. */
function isModel({ valuePath, value }: Violation): boolean {
  const isText = value.kind === 'literal' && (typeof value.value === 'string' || value.value === null);
  return valuePath.length === 1 && valuePath[0] === 'model' && isText;
}

/** The request is a right one for its model, which another page describes: then nothing but the model is wrong here. */
function isForOtherModel(request: JudgedRequest, input: LintInput): boolean {
  const { model, violations, unknown, page, judged } = request;
  if (model?.value.kind !== 'literal' || violations.length + unknown.length === 0) return false;
  const id = model.value.value;
  const own = judged.target.operation;
  const others = input.registry.operations.filter(
    ({ method, path, models, key }) =>
      key !== own.key && method === own.method && path === own.path && models.some((other) => other === id),
  );
  return others.some((operation) => {
    const schemas = input.operations.get(operation.key);
    if (schemas === undefined) return false;
    const listed = { page, sample: request.sample, request: request.request, pageOperations: [] };
    const [again] = judgeRequest({ ...listed, operations: [{ operation, schemas }] }, input);
    return again !== undefined && again.model === undefined && again.violations.length === 0;
  });
}

function onlyModel(request: JudgedRequest): JudgedRequest {
  return { ...request, violations: [], unknown: [], deprecated: [] };
}
