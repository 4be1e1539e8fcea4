import type { ResponseReading } from '../captured-response.ts';
import type { LintInput } from '../lint-input.ts';
import type { PageFacts, ResponseSample } from '../page-facts.ts';
import type { Span } from '../place.ts';
import { groupBy } from '../text.ts';
import { findAllowed } from './allowed-address.ts';
import { type ListedRequest, listSampleRequests, type PageOperationSchemas } from './sample-requests.ts';

/** One captured response of a page, with what it may answer. */
export interface ListedResponse {
  readonly page: PageFacts;
  readonly response: ResponseSample;
  readonly reading: ResponseReading;
  /**
   * The operations that the samples before it call; all of the page where nothing is known of them; none where they call
   * what the page's own words allow beside its operations: the answer is of that.
   */
  readonly operations: readonly PageOperationSchemas[];
  readonly pageOperations: readonly PageOperationSchemas[];
  /** As the titles around it say, such as `404`. */
  readonly status?: string;
}

/** Every captured response of every page about operations, in the order of pages. */
export function listSampleResponses(
  input: Pick<LintInput, 'pages' | 'registry' | 'operations'>,
): readonly ListedResponse[] {
  const requests = groupBy(listSampleRequests(input), ({ page }) => page);
  const operationsOf = createOperationFinder(input);
  return input.pages.flatMap((page) => {
    const pageOperations = operationsOf(page);
    const groups = groupRequests(page.responses, requests.get(page) ?? []);
    return page.responses.flatMap((response): readonly ListedResponse[] => {
      if (response.reading === undefined) return [];
      const called = nearestRequests(response, groups.get(response) ?? []);
      const found = new Set(called.flatMap((one) => one.operations.map(({ operation }) => operation)));
      const operations = pageOperations.filter(({ operation }) => found.has(operation));
      const status = readStatus(response);
      return [
        {
          page,
          response,
          reading: response.reading,
          operations: operations.length > 0 || callsOther(page, called) ? operations : pageOperations,
          pageOperations,
          ...(status === undefined ? {} : { status }),
        },
      ];
    });
  });
}

function createOperationFinder({
  registry,
  operations,
}: Pick<LintInput, 'registry' | 'operations'>): (page: PageFacts) => readonly PageOperationSchemas[] {
  const byKey = new Map(registry.operations.map((operation) => [operation.key, operation]));
  const keysOf = new Map(registry.pages.map((page) => [page.path, page.operations]));
  return ({ path }) =>
    (keysOf.get(path) ?? []).flatMap((key): readonly PageOperationSchemas[] => {
      const operation = byKey.get(key);
      const schemas = operations.get(key);
      return operation === undefined ? [] : [{ operation, ...(schemas && { schemas }) }];
    });
}

/** Whether requests call nothing but addresses that the page allows and does not describe. */
function callsOther(page: PageFacts, called: readonly ListedRequest[]): boolean {
  return called.length > 0 && called.every(({ request }) => findAllowed(page, request) !== undefined);
}

/** Each response with the requests between it and the one before it; several in a row answer the same requests. */
function groupRequests(
  responses: readonly ResponseSample[],
  requests: readonly ListedRequest[],
): ReadonlyMap<ResponseSample, readonly ListedRequest[]> {
  const groups = new Map<ResponseSample, readonly ListedRequest[]>();
  let group: ListedRequest[] = [];
  let next = 0;
  for (const response of responses) {
    const start = next;
    while (isBefore(requests[next]?.sample.at, response.at)) next += 1;
    if (next > start) group = requests.slice(start, next);
    groups.set(response, group);
  }
  return groups;
}

/** Where one of them stands in an included file, the request counts as shown before. */
function isBefore(request: Span | undefined, response: Span): boolean {
  return request !== undefined && (request.path !== response.path || request.offset < response.offset);
}

/** Those that share the headings of a response most. */
function nearestRequests(
  response: ResponseSample,
  group: readonly ListedRequest[],
): readonly ListedRequest[] {
  const shared = group.map(({ sample }) => countShared(sample.headings, response.headings));
  const most = shared.reduce((found, count) => Math.max(found, count), 0);
  return group.filter((_, index) => shared[index] === most);
}

function countShared(one: readonly string[], other: readonly string[]): number {
  const end = one.findIndex((title, index) => title !== other[index]);
  return end < 0 ? one.length : end;
}

/** A title that starts with a status, or names one and nothing else; the nearest counts. */
function readStatus({ tab, headings }: ResponseSample): string | undefined {
  const titles = [...headings.slice(1), ...(tab === undefined ? [] : [tab])].reverse();
  for (const title of titles) {
    const found = /^\W*(?:(?:status|http|response|error)\b\W*(?:code\b\W*)?)?([1-5]\d\d)(?![\w.])/i.exec(
      title,
    );
    if (found !== null) return found[1];
  }
  return undefined;
}
