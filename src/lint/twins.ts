import type { PageFacts, RequestSample } from '../page-facts.ts';
import type { RequestPayload, SampleRequest } from '../sample-request.ts';
import { groupBy } from '../text.ts';

/** A request that two samples of one tab group make, each in its language. */
export interface TwinRequests {
  readonly first: TwinRequest;
  readonly second: TwinRequest;
}

/** A request with a payload, and its sample. */
interface TwinRequest {
  readonly sample: RequestSample;
  readonly request: SampleRequest & { readonly payload: KnownPayload };
}

type KnownPayload = Extract<RequestPayload, { readonly value: unknown }>;

/** The requests that samples of a page make in several languages, each after the one that comes first. */
export function listTwins(page: PageFacts): readonly TwinRequests[] {
  return groupByTabs(page).flatMap(([first, ...others]) => {
    const twins = others.filter(({ language }) => language !== first?.language);
    return first === undefined ? [] : twins.flatMap((second) => pairRequests(first, second));
  });
}

/** Samples of one group of tabs, of which each language has at most one: others are tabs of other matters. */
function groupByTabs({ samples, blocks }: PageFacts): readonly (readonly RequestSample[])[] {
  const starts = blocks.filter(({ name }) => groups.has(name)).map(({ at }) => at.offset);
  const inTabs = samples.filter(({ tab, reading }) => tab !== undefined && reading !== undefined);
  const byGroup = groupBy(inTabs, ({ at }) => starts.findLast((start) => start < at.offset));
  return [...byGroup]
    .filter(([start, group]) => start !== undefined && hasOneEach(group))
    .map(([, group]) => group);
}

const groups: ReadonlySet<string> = new Set(['tabs', 'Tabs', 'CodeGroup', 'RequestExample']);

function hasOneEach(group: readonly RequestSample[]): boolean {
  return new Set(group.map(({ language }) => language)).size === group.length;
}

/** Only samples that make as many requests are pairs throughout. */
function pairRequests(first: RequestSample, second: RequestSample): readonly TwinRequests[] {
  const [ones, others] = [withPayload(first), withPayload(second)];
  if (ones.length !== others.length) return [];
  return ones.flatMap((one, index) => {
    const other = others[index];
    return other !== undefined && isSameCall(one.request, other.request)
      ? [{ first: one, second: other }]
      : [];
  });
}

function withPayload(sample: RequestSample): readonly TwinRequest[] {
  return (sample.reading?.requests ?? []).flatMap((request) => {
    const { payload } = request;
    return 'value' in payload ? [{ sample, request: { ...request, payload } }] : [];
  });
}

function isSameCall(one: TwinRequest['request'], other: TwinRequest['request']): boolean {
  return one.payload.kind === other.payload.kind && (one.method?.value ?? '') === (other.method?.value ?? '');
}
