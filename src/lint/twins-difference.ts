import type { LintInput } from '../lint-input.ts';
import type { PageFacts } from '../page-facts.ts';
import type { SampleRequest } from '../sample-request.ts';
import type { SchemaGraph } from '../schema-graph.ts';
import { type JudgedRequest, judgeSampleRequests } from './sample-faults.ts';
import { isDefault } from './schema-defaults.ts';
import type { TwinRequests } from './twins.ts';
import { listDifferences, type ValueDifference } from './twins-values.ts';

/** A difference of two requests that should be one. */
export type TwinDifference = ValueDifference;

type Path = TwinDifference['path'];

/**
 * The first difference of two requests of a page that means something: what one leaves out and the other states as it is by
 * default is none, nor is one of which another rule says which of the two is wrong.
 */
export function findDifference(
  { first, second }: TwinRequests,
  page: PageFacts,
  input: LintInput,
): TwinDifference | undefined {
  const all = listDifferences(first.request.payload.value, second.request.payload.value);
  if (all.length === 0) return undefined;
  const judged = judgeSampleRequests({ ...input, pages: [page] }).filter(
    ({ request }) => isSame(request, first.request) || isSame(request, second.request),
  );
  const differences = all.filter((one) => !isByDefault(one, judged, input.graph));
  const faults = judged.flatMap(faultsOf);
  const isSaid = ({ path }: TwinDifference) =>
    faults.some((fault) => isWithin(fault, path) || isWithin(path, fault));
  // A sample of another model differs in much, and all for one reason.
  const isOtherModel = differences.some((one) => one.path.join() === 'model' && isSaid(one));
  return isOtherModel ? undefined : differences.find((one) => !isSaid(one));
}

/** Whether one request leaves out what the other states, and the operation takes just that where it is left out. */
function isByDefault(
  { path, first, second }: TwinDifference,
  judged: readonly JudgedRequest[],
  graph: SchemaGraph,
): boolean {
  const stated = first === undefined ? second : second === undefined ? first : undefined;
  if (stated === undefined || judged.length === 0) return false;
  return judged.every(({ judged: { content } }) => isDefault(stated, path, content.schema ?? '', graph));
}

function isSame({ at }: SampleRequest, { at: other }: SampleRequest): boolean {
  return at.offset === other.offset && at.endOffset === other.endOffset;
}

function faultsOf({ violations, model, unknown }: JudgedRequest): readonly Path[] {
  const paths = [
    ...violations.map(({ valuePath, member }) => (member === undefined ? valuePath : [...valuePath, member])),
    ...unknown.map(({ path }) => path),
    ...(model === undefined ? [] : [['model']]),
  ];
  return paths.filter((path) => path.length > 0);
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.every((step, index) => path[index] === step);
}
