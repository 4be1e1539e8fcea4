import type { AnyNode, CallExpression } from 'acorn';
import { resolveName } from '../bindings.ts';
import { type Draft, memberOf, type PayloadDraft, partsOf, type RequestDraft } from '../draft.ts';
import { bodyPayload, joinUrl } from '../payload.ts';
import { readGiven } from './calls.ts';
import { evaluateJavaScript, type JavaScriptSample, qualifiedName } from './evaluate.ts';
import { readMethod, readUrl } from './fetch-calls.ts';
import { rangeOf } from './names.ts';

/** What is written into each request, by the call that opens it. */
export type WrittenBodies = ReadonlyMap<AnyNode, readonly Draft[]>;

/** Every `request.write(…)`, `request.end(…)` and `form.pipe(request)` of a sample. */
export function gatherBodies(sample: JavaScriptSample): WrittenBodies {
  const bodies = new Map<AnyNode, Draft[]>();
  for (const call of sample.names.calls) {
    const { request, body } = readWriting(call) ?? {};
    if (request?.type !== 'Identifier' || body === undefined) continue;
    const opened = resolveName(sample.names, request.name, request.start)?.value;
    if (opened?.type !== 'CallExpression') continue;
    const written = bodies.get(opened) ?? [];
    written.push(evaluateJavaScript(body, sample));
    bodies.set(opened, written);
  }
  return bodies;
}

interface Writing {
  readonly request: AnyNode;
  readonly body: AnyNode;
}

function readWriting({ callee, arguments: given }: CallExpression): Writing | undefined {
  const [first] = given;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return undefined;
  if (first === undefined || /Function|Spread/.test(first.type)) return undefined;
  const { name } = callee.property;
  if (name === 'write' || name === 'end') return { request: callee.object, body: first };
  return name === 'pipe' ? { request: first, body: callee.object } : undefined;
}

/** `https.request(url, options)` → the request, with what is written into it. */
export function readNodeRequest(
  call: CallExpression,
  sample: JavaScriptSample,
  bodies: WrittenBodies,
): RequestDraft | undefined {
  const name = qualifiedName(call.callee, sample);
  if (name === undefined || !/^https?\.(?:request|get)$/.test(name)) return undefined;
  const { arguments: given } = readGiven(call.arguments, sample);
  const [first, second] = given;
  const isUrl = first?.kind === 'literal' || first?.kind === 'text' || first?.kind === 'instance';
  const candidate = isUrl ? second : first;
  const isCallback = /Function/.test(call.arguments[isUrl ? 1 : 0]?.type ?? '');
  const options = isCallback ? undefined : candidate;
  const plain = readUrl(isUrl ? first : urlOfOptions(options, name.split('.')[0] ?? 'https'));
  return {
    kind: 'http',
    method: readMethod(options, 'get', call),
    ...plain,
    headers: memberOf(options, 'headers'),
    payload: writtenPayload(bodies.get(call) ?? [], call),
    range: rangeOf(call),
  };
}

function writtenPayload(bodies: readonly Draft[], call: CallExpression): PayloadDraft {
  const [body] = bodies;
  if (body === undefined) return { kind: 'none' };
  return bodies.length === 1 ? bodyPayload(body) : { kind: 'unknown', range: rangeOf(call) };
}

/** `{ hostname, port, path }` → the URL. */
function urlOfOptions(options: Draft | undefined, scheme: string): Draft | undefined {
  const host = memberOf(options, 'hostname') ?? memberOf(options, 'host');
  const path = memberOf(options, 'path');
  const parts = partsOf(host);
  if (parts === undefined || host === undefined || path === undefined) return undefined;
  const port = memberOf(options, 'port');
  const isPlain = port === undefined || (port.kind === 'literal' && /^(?:443|80)$/.test(String(port.value)));
  const suffix = isPlain ? '' : port.kind === 'literal' ? `:${port.value}` : undefined;
  if (parts.length !== 1 || parts[0] === undefined || suffix === undefined) {
    return { kind: 'text', parts: [undefined, ...(partsOf(path) ?? [undefined])], range: path.range };
  }
  return joinUrl({ kind: 'literal', value: `${scheme}://${parts[0]}${suffix}`, range: host.range }, path);
}
