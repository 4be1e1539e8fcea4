import type { Span } from '../../../place.ts';
import { knownText, type SampleRequest } from '../../../sample-request.ts';

/** One operation, and every request of the page's samples that calls it. */
export interface ShownOperation {
  readonly method: string;
  readonly path: string;
  readonly servers: readonly string[];
  readonly requests: readonly SampleRequest[];
  readonly at: Span;
}

/** Methods that OpenAPI has. */
const methods = new Set(['delete', 'get', 'head', 'options', 'patch', 'post', 'put', 'trace']);

interface Call {
  readonly request: SampleRequest;
  readonly method: string;
  readonly origin: string;
  readonly path: string;
}

/**
 * Requests of a page → the operations they show: calls that send a payload, and questions asked of the same server.
 * All else, such as the download of a file, says nothing of an API.
 */
export function listShownOperations(requests: readonly SampleRequest[]): readonly ShownOperation[] {
  const calls = requests.flatMap((request) => readCall(request) ?? []);
  const sending = calls.filter(({ request }) => 'value' in request.payload);
  const origins = new Set(sending.map(({ origin }) => origin));
  const shown = new Map<string, Call[]>();
  for (const call of calls) {
    const asks = origins.has(call.origin) && call.request.query.members.length > 0;
    if (!('value' in call.request.payload) && !asks) continue;
    const key = `${call.method} ${call.path}`;
    shown.set(key, [...(shown.get(key) ?? []), call]);
  }
  return [...shown.values()].flatMap(toOperation);
}

function toOperation(calls: readonly Call[]): ShownOperation[] {
  const [first] = calls;
  if (first === undefined) return [];
  const { method, path, request } = first;
  const servers = [...new Set(calls.map(({ origin }) => origin))];
  return [{ method, path, servers, requests: calls.map((call) => call.request), at: request.at }];
}

/** A call whose method and URL are known; places in a path that are to be filled in are no path. */
function readCall(request: SampleRequest): Call | undefined {
  const { method, url } = request;
  const parts = url?.parts ?? [];
  const asked = parts.findIndex((part) => part?.includes('?'));
  // What follows the `?` need not be known.
  const text = knownText({ parts: asked < 0 ? parts : parts.slice(0, asked + 1) }) ?? '';
  const found = /^((?:https?:)?\/\/[^/?#\s]+)(\/[^?#\s]*)/.exec(text);
  const [, origin, path] = found ?? [];
  if (method === undefined || !methods.has(method.value)) return undefined;
  if (origin === undefined || path === undefined || /[{<]|\/:/.test(path)) return undefined;
  return { request, method: method.value, origin, path };
}
