import type { PageFacts, RequestSample } from '../../src/page-facts.ts';
import type { SampleRequest } from '../../src/sample-request.ts';

/** What became of the request calls of some samples. */
export interface Extraction {
  /** Calls that send something, or may. */
  readonly calls: number;
  /** Of those, the ones of which a payload is known. */
  readonly read: number;
  /** Calls without a payload, such as those that ask for a result. */
  readonly bare: number;
  /** The rest, each with its place and the reason. */
  readonly unread: readonly string[];
}

/** Whether a page is about models. */
export function isModelPage({ statement }: PageFacts): boolean {
  return statement !== undefined;
}

/** The request calls of the samples of model pages that are in one of some languages. */
export function countExtraction(pages: readonly PageFacts[], languages: readonly string[]): Extraction {
  const samples = pages
    .filter(isModelPage)
    .flatMap((page) => page.samples.filter(({ language }) => languages.includes(language)));
  const calls = samples.flatMap(judgeSample);
  return {
    calls: calls.filter((call) => call !== 'bare').length,
    read: calls.filter((call) => call === 'read').length,
    bare: calls.filter((call) => call === 'bare').length,
    unread: calls.filter((call) => call !== 'read' && call !== 'bare'),
  };
}

/** `read`, `bare`, or a line that says where and why not. */
function judgeSample(sample: RequestSample): readonly string[] {
  const { reading, at } = sample;
  const place = (line: number) => `${at.path}:${line}`;
  if (reading === undefined) return [`${place(at.line)} no sample of the page is read`];
  if (reading.requests.length > 0)
    return reading.requests.map((request) => judgeRequest(request, place(request.at.line)));
  const { problem } = reading;
  return [
    problem === undefined
      ? `${place(at.line)} no request in it`
      : `${place(problem.at.line)} ${problem.kind.replace('-', ' ')}`,
  ];
}

function judgeRequest({ method, payload }: SampleRequest, place: string): string {
  if (payload.kind === 'unknown') return `${place} the payload is not statically known`;
  if (payload.kind !== 'none') return 'read';
  const sends = method !== undefined && ['post', 'put', 'patch'].includes(method.value.toLowerCase());
  return sends ? `${place} ${method.value.toUpperCase()} without a payload` : 'bare';
}
