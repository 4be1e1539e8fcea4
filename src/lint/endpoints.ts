import type { LintInput } from '../lint-input.ts';
import type { Operation } from '../registry-model.ts';
import type { SampleRequest } from '../sample-request.ts';
import { groupBy } from '../text.ts';
import { isFileUrl, isStrayFrom } from './endpoints-address.ts';
import type { Finding } from './rule.ts';
import { type ListedRequest, listSampleRequests } from './sample-requests.ts';
import { isUrlOf, readSampleUrl } from './sample-urls.ts';
import { sentModel } from './sent-model.ts';
import { type FindUnlinked, type UnlinkedOperation, unlinkedFinder } from './unlinked-operations.ts';

/** A request whose URL or method is that of no operation of its page. */
export interface StrayRequest extends ListedRequest {
  readonly kind: 'other-url' | 'other-method';
  /** What it can have meant: operations of the page that its sample does not call otherwise. */
  readonly expected: readonly Operation[];
  /** What it calls, where another page has that; one that takes its model, where there is one. */
  readonly elsewhere?: Operation;
  /** What it calls, where a document that the page links declares that, too. */
  readonly unlinked?: UnlinkedOperation;
}

/** The requests that call, on a server of their page, what is no operation of the page; each URL of a sample once. */
export function listStrayRequests(
  input: Pick<LintInput, 'pages' | 'registry' | 'operations' | 'specOutlines'>,
): readonly StrayRequest[] {
  const findElsewhere = findAnywhere(input.registry.operations.filter(isDeclared));
  const findUnlinked = unlinkedFinder(input.specOutlines);
  const byPage = groupBy(listSampleRequests(input), ({ page }) => page.path);
  return [...byPage.values()].flatMap((requests) => {
    const own = ownOperations(requests[0]);
    if (own === undefined) return [];
    const isShown = requests.some((listed) => calledBy(listed).length > 0);
    return [...groupBy(requests, ({ sample }) => sample).values()].flatMap((group) =>
      findStrays(group, { own, findElsewhere, findUnlinked, isShown }),
    );
  });
}

type FindElsewhere = (request: SampleRequest) => Operation | undefined;

/** Pages of one kind often call the same. */
function findAnywhere(operations: readonly Operation[]): FindElsewhere {
  const found = new Map<string, Operation | undefined>();
  return (request) => {
    const { url, method } = request;
    if (url === undefined) return undefined;
    const key = JSON.stringify([method?.value, url.parts, sentModel(request)]);
    if (!found.has(key)) {
      const read = readSampleUrl(url);
      const fits = (operation: Operation) => method === undefined || method.value === operation.method;
      const candidates = operations.filter((operation) => fits(operation) && isUrlOf(read, operation));
      const known = candidates.filter(({ unresolved }) => unresolved === undefined);
      found.set(key, known.find((one) => takesModelOf(one, request)) ?? known[0] ?? candidates[0]);
    }
    return found.get(key);
  };
}

/** Whether an operation may be for the model that a request names: many have one URL and differ in nothing else. */
export function takesModelOf({ models }: Operation, request: SampleRequest): boolean {
  const model = sentModel(request);
  return model === undefined || models.length === 0 || models.includes(model);
}

function calledBy({ operations }: ListedRequest): readonly Operation[] {
  return operations.map(({ operation }) => operation).filter(isDeclared);
}

/** What samples alone show is no witness against samples. */
function isDeclared({ source }: Operation): boolean {
  return source !== 'sample';
}

/** The operations that a page declares; absent where one of them is not known, so that any URL may be right. */
function ownOperations(listed: ListedRequest | undefined): readonly Operation[] | undefined {
  const own = (listed?.pageOperations ?? []).map(({ operation }) => operation).filter(isDeclared);
  const isKnown = own.every(
    ({ unresolved, path }) =>
      unresolved === undefined || (path.startsWith('/') && lostDocuments.has(unresolved.reason)),
  );
  return isKnown && own.some(({ unresolved }) => unresolved === undefined) ? own : undefined;
}

/** Where only the document is lost, method and path are still what the page says. */
const lostDocuments: ReadonlySet<string> = new Set([
  'missing',
  'only-case-differs',
  'external',
  'broken-link',
  'no-link',
  'outside-root',
]);

interface PageKnowledge {
  readonly own: readonly Operation[];
  readonly findElsewhere: FindElsewhere;
  readonly findUnlinked: FindUnlinked;
  /** Some sample of the page calls an operation of the page. */
  readonly isShown: boolean;
}

function findStrays(group: readonly ListedRequest[], page: PageKnowledge): readonly StrayRequest[] {
  const called = new Set(group.flatMap(calledBy));
  const left = page.own.filter((operation) => !called.has(operation));
  const strays = group.flatMap((listed): readonly StrayRequest[] => {
    const kind = judge(listed, page.own);
    if (kind === undefined) return [];
    const elsewhere = page.findElsewhere(listed.request);
    const expected = expectedOf(listed.request, kind, left);
    // Where the operation of the page is called too, this is a step before or after it.
    const unlinked = page.findUnlinked(listed.request, page.own);
    const isDescribed = elsewhere !== undefined || unlinked !== undefined;
    const isStep = page.isShown && (isDescribed || expected.length === 0);
    if (isStep) return [];
    return [{ ...listed, kind, expected, ...(elsewhere && { elsewhere }), ...(unlinked && { unlinked }) }];
  });
  // Several requests often have their URL from one constant.
  const byUrl = groupBy(strays, ({ request, kind }) => `${kind} ${JSON.stringify(request.url?.parts)}`);
  return [...byUrl.values()].flatMap(([first]) => first ?? []);
}

function judge(listed: ListedRequest, own: readonly Operation[]): StrayRequest['kind'] | undefined {
  const { url } = listed.request;
  if (url === undefined || calledBy(listed).length > 0) return undefined;
  const read = readSampleUrl(url);
  if (own.some((operation) => isUrlOf(read, operation))) return 'other-method';
  if (isFileUrl(url)) return undefined;
  const resolved = own.filter(({ unresolved }) => unresolved === undefined);
  return isStrayFrom(url, resolved) ? 'other-url' : undefined;
}

function expectedOf(
  { method, url }: SampleRequest,
  kind: StrayRequest['kind'],
  left: readonly Operation[],
): readonly Operation[] {
  const read = url && readSampleUrl(url);
  return left.filter((operation) =>
    kind === 'other-method'
      ? read !== undefined && isUrlOf(read, operation)
      : method === undefined || method.value === operation.method,
  );
}

/** Where the page declares what a sample may have meant. */
export function relateDeclared(operations: readonly Operation[]): NonNullable<Finding['related']> {
  return operations.slice(0, 3).map(({ method, path, at }) => ({
    message: `${method.toUpperCase()} ${path}, which the page declares`,
    at,
  }));
}

/** The URL of an operation, as a sample would write it. */
export function urlOfOperation({ servers, path }: Operation): string {
  return `${servers[0]?.replace(/\/$/, '') ?? ''}${path}`;
}
