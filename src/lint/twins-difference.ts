import type { LintInput } from '../lint-input.ts';
import type { PageFacts } from '../page-facts.ts';
import type { SampleRequest } from '../sample-request.ts';
import { type JudgedRequest, judgeSampleRequests } from './sample-faults.ts';
import type { TwinRequests } from './twins.ts';
import { listDifferences, type ValueDifference } from './twins-values.ts';

/** A difference of two requests that should be one. */
export type TwinDifference = ValueDifference;

type Path = TwinDifference['path'];

/** The first difference of two requests of a page of which no other rule says which of the two is wrong. */
export function findDifference(
  { first, second }: TwinRequests,
  page: PageFacts,
  input: LintInput,
): TwinDifference | undefined {
  const differences = listDifferences(first.request.payload.value, second.request.payload.value);
  if (differences.length === 0) return undefined;
  const faults = judgeSampleRequests({ ...input, pages: [page] })
    .filter(({ request }) => isSame(request, first.request) || isSame(request, second.request))
    .flatMap(faultsOf);
  const isSaid = ({ path }: TwinDifference) =>
    faults.some((fault) => isWithin(fault, path) || isWithin(path, fault));
  // A sample of another model differs in much, and all for one reason.
  const isOtherModel = differences.some((one) => one.path.join() === 'model' && isSaid(one));
  return isOtherModel ? undefined : differences.find((one) => !isSaid(one));
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
