import type { SyntaxNode } from '@lezer/common';
import { type Draft, type DraftObject, memberOf, type PayloadDraft, type RequestDraft } from '../draft.ts';
import { bodyPayload, joinUrl, jsonPayload, multipartPayload } from '../payload.ts';
import { type PythonArguments, readArguments } from './arguments.ts';
import { evaluatePython, namePath, type PythonSample, qualifiedName, rangeOf } from './evaluate.ts';

/** Names of positional arguments after the URL, by method; the rest have none. */
const positionalNames: Readonly<Record<string, readonly string[]>> = {
  delete: [],
  get: ['params'],
  head: [],
  options: [],
  patch: ['data', 'json'],
  post: ['data', 'json'],
  put: ['data', 'json'],
  request: ['params', 'data'],
};

const modules = new Set(['requests', 'httpx', 'requests.api']);
const sessions = new Set([
  'requests.Session',
  'requests.session',
  'httpx.Client',
  'httpx.AsyncClient',
  'aiohttp.ClientSession',
]);

/** `requests.post(…)`, the same of a session, `urllib.request.Request(…)`, `connection.request(…)` → the request. */
export function readHttpCall(call: SyntaxNode, sample: PythonSample): RequestDraft | undefined {
  const callee = call.firstChild;
  if (callee === null) return undefined;
  const name = qualifiedName(callee, sample) ?? '';
  const dot = name.lastIndexOf('.');
  const [owner, method] = [name.slice(0, dot), name.slice(dot + 1)];
  if (name === 'urllib.request.Request') return readUrllib(call, sample);
  if (dot < 0 || !Object.hasOwn(positionalNames, method)) return undefined;
  if (modules.has(owner)) return readCall(call, method, sample);
  const receiver = callee.firstChild;
  if (receiver === null || namePath(receiver, sample.text)?.length !== 1) return undefined;
  const instance = evaluatePython(receiver, sample);
  if (instance.kind !== 'instance') return undefined;
  if (sessions.has(instance.name)) return readCall(call, method, sample, instance.named);
  return /^http\.client\.HTTPS?Connection$/.test(instance.name) && method === 'request'
    ? readConnection(call, instance, sample)
    : undefined;
}

function argumentsOf(call: SyntaxNode, sample: PythonSample): PythonArguments {
  return readArguments(call, sample.text, (node) => evaluatePython(node, sample));
}

function readCall(
  call: SyntaxNode,
  name: string,
  sample: PythonSample,
  session?: DraftObject,
): RequestDraft | undefined {
  const { positional, named, spread } = argumentsOf(call, sample);
  const values = name === 'request' ? positional.slice(1) : positional;
  const method =
    name === 'request' ? literalMethod(positional[0] ?? memberOf(named, 'method')) : namedMethod(call, name);
  const argument = (key: string) => {
    const index = (positionalNames[name] ?? []).indexOf(key);
    return memberOf(named, key) ?? (index < 0 ? undefined : values[index + 1]);
  };
  const url = values[0] ?? memberOf(named, 'url');
  return {
    kind: 'http',
    method,
    url: url && joinUrl(memberOf(session, 'base_url'), url),
    headers: joinHeaders(memberOf(session, 'headers'), argument('headers'), call),
    query: [argument('params')].flatMap((query) => query ?? []),
    payload: readPayload(argument, call, spread || named.open),
    range: rangeOf(call),
  };
}

function namedMethod(call: SyntaxNode, value: string): RequestDraft['method'] {
  const at = call.firstChild?.lastChild ?? call;
  return { value, range: rangeOf(at) };
}

function literalMethod(draft: Draft | undefined): RequestDraft['method'] {
  if (draft?.kind !== 'literal' || typeof draft.value !== 'string') return undefined;
  return { value: draft.value.toLowerCase(), range: draft.range };
}

function joinHeaders(
  ofSession: Draft | undefined,
  own: Draft | undefined,
  call: SyntaxNode,
): Draft | undefined {
  if (ofSession === undefined || own === undefined) return own ?? ofSession;
  const members = [ofSession, own].flatMap((draft) => (draft.kind === 'object' ? draft.members : []));
  const open = [ofSession, own].some((draft) => draft.kind !== 'object' || draft.open);
  return { kind: 'object', members, open, range: rangeOf(call) };
}

function readPayload(
  argument: (key: string) => Draft | undefined,
  call: SyntaxNode,
  isOpen: boolean,
): PayloadDraft {
  const [json, data, files] = [argument('json'), argument('data') ?? argument('content'), argument('files')];
  if (files !== undefined) return multipartPayload(data, files);
  if (json !== undefined && !(json.kind === 'literal' && json.value === null)) return jsonPayload(json);
  if (data !== undefined) return data.kind === 'object' ? { kind: 'form', value: data } : bodyPayload(data);
  return isOpen ? { kind: 'unknown', range: rangeOf(call) } : { kind: 'none' };
}

/** `Request(url, data, headers, method=…)`: with data it is a POST. */
function readUrllib(call: SyntaxNode, sample: PythonSample): RequestDraft {
  const { positional, named, spread } = argumentsOf(call, sample);
  const data = positional[1] ?? memberOf(named, 'data');
  const stated = memberOf(named, 'method');
  const implied =
    spread || named.open ? undefined : { value: data === undefined ? 'get' : 'post', range: rangeOf(call) };
  return {
    kind: 'http',
    method: stated === undefined ? implied : literalMethod(stated),
    url: positional[0] ?? memberOf(named, 'url'),
    headers: positional[2] ?? memberOf(named, 'headers'),
    payload: data === undefined ? { kind: 'none' } : bodyPayload(data),
    range: rangeOf(call),
  };
}

/** `connection.request(method, path, body, headers)`. */
function readConnection(
  call: SyntaxNode,
  connection: Extract<Draft, { kind: 'instance' }>,
  sample: PythonSample,
): RequestDraft {
  const { positional, named } = argumentsOf(call, sample);
  const [method, path, body = memberOf(named, 'body'), headers = memberOf(named, 'headers')] = positional;
  const [host] = connection.arguments;
  const scheme = connection.name.endsWith('HTTPSConnection') ? 'https' : 'http';
  const isNamed = host?.kind === 'literal' && path !== undefined;
  const base: Draft = {
    kind: 'literal',
    value: `${scheme}://${isNamed ? host.value : ''}`,
    range: rangeOf(call),
  };
  return {
    kind: 'http',
    method: literalMethod(method),
    url: isNamed ? joinUrl(base, path) : undefined,
    headers,
    payload: body === undefined ? { kind: 'none' } : bodyPayload(body),
    range: rangeOf(call),
  };
}
