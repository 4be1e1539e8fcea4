import type { LintInput } from '../lint-input.ts';
import type { LocatedValue } from '../located-value.ts';
import type { PageFacts, RequestSample } from '../page-facts.ts';
import type { Operation } from '../registry-model.ts';
import type { SampleRequest } from '../sample-request.ts';
import type { OperationSchemas } from '../schema-graph.ts';
import { isCallOf } from './sample-client-calls.ts';
import { isUrlOf, readSampleUrl } from './sample-urls.ts';

/** An operation of a page. */
export interface PageOperationSchemas {
  readonly operation: Operation;
  /** Absent where the operation is unresolved. */
  readonly schemas?: OperationSchemas;
}

/** One request of one sample, with what it is for. */
export interface ListedRequest {
  readonly page: PageFacts;
  readonly sample: RequestSample;
  readonly request: SampleRequest;
  /** The operations of the page that it is for; several where several documents describe one. */
  readonly operations: readonly PageOperationSchemas[];
  /** What they were found by; absent where there are none. */
  readonly matchedBy?: 'url' | 'client' | 'payload';
  /** All operations of the page, unresolved ones and those known from samples alone too. */
  readonly pageOperations: readonly PageOperationSchemas[];
}

/** Every request of every sample, with the operations of its page that it is for; in the order of pages and samples. */
export function listSampleRequests({
  pages,
  registry,
  operations,
}: Pick<LintInput, 'pages' | 'registry' | 'operations'>): readonly ListedRequest[] {
  const byKey = new Map(registry.operations.map((operation) => [operation.key, operation]));
  const keysOf = new Map(registry.pages.map((page) => [page.path, page.operations]));
  return pages.flatMap((page) => {
    const pageOperations = (keysOf.get(page.path) ?? []).flatMap((key): readonly PageOperationSchemas[] => {
      const operation = byKey.get(key);
      const schemas = operations.get(key);
      return operation === undefined ? [] : [{ operation, ...(schemas && { schemas }) }];
    });
    return page.samples.flatMap((sample) =>
      (sample.reading?.requests ?? []).map((request) => ({
        page,
        sample,
        request,
        pageOperations,
        ...matchOperations(request, pageOperations),
      })),
    );
  });
}

type Match = Pick<ListedRequest, 'operations' | 'matchedBy'>;

/** The operations that a request is for: by its URL, else by the words of its call, else by what its payload holds. */
function matchOperations(request: SampleRequest, operations: readonly PageOperationSchemas[]): Match {
  const { url, method, client, kind } = request;
  if (url !== undefined) {
    const read = readSampleUrl(url);
    const found = operations.filter(
      ({ operation }) =>
        (method === undefined || method.value === operation.method) && isUrlOf(read, operation),
    );
    return found.length === 0 ? noMatch : { operations: found, matchedBy: 'url' };
  }
  if (client !== undefined) {
    const found = operations.filter(({ operation }) => isCallOf(client.path, operation));
    return found.length === 0 ? noMatch : { operations: found, matchedBy: 'client' };
  }
  return kind === 'payload' ? matchPayload(request, operations) : noMatch;
}

const noMatch: Match = { operations: [] };

/** A payload without a call is for the only operation of the page that takes one. */
function matchPayload({ payload }: SampleRequest, operations: readonly PageOperationSchemas[]): Match {
  if (payload.kind === 'none' || payload.kind === 'unknown' || !hasMembers(payload.value)) return noMatch;
  const taking = operations.filter(({ operation }) => operation.request !== undefined);
  return taking.length === 1 ? { operations: taking, matchedBy: 'payload' } : noMatch;
}

function hasMembers(value: LocatedValue): boolean {
  return value.kind === 'object' && value.members.length > 0;
}
