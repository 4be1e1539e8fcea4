import type { AnyNode, CallExpression } from 'acorn';
import { argumentsPayload, isClientCall } from '../client-arguments.ts';
import { memberOf, type RequestDraft } from '../draft.ts';
import { readGiven } from './calls.ts';
import { evaluateJavaScript, type JavaScriptSample, namePath } from './evaluate.ts';
import { rangeOf } from './names.ts';

/** `client.chat.completions.create({ … })` → the request, without its URL. */
export function readClientCall(call: CallExpression, sample: JavaScriptSample): RequestDraft | undefined {
  const path = namePath(call.callee)?.slice(1) ?? [];
  if (path.length === 0 || !isClientCall(path, true)) return undefined;
  const client = evaluateJavaScript(rootOf(call.callee), sample);
  const isClient = client.kind === 'instance' && client.name !== 'URL' && /[A-Z]|sdk/.test(client.name);
  if (!isClientCall(path, isClient)) return undefined;
  const { arguments: given, named } = readGiven(call.arguments, sample);
  // The payload is the first object; options of the call come after it, ids of the path before.
  const payload = given.find((value) => value.kind === 'object') ?? named;
  const baseUrl = client.kind === 'instance' ? memberOf(client.named, 'baseURL') : undefined;
  const isObject = payload.kind === 'object';
  return {
    kind: 'sdk',
    client: { path, ...(baseUrl === undefined ? {} : { baseUrl }) },
    payload: isObject ? argumentsPayload(payload, false) : { kind: 'unknown', range: rangeOf(call) },
    range: rangeOf(call),
  };
}

function rootOf(callee: AnyNode): AnyNode {
  let root = callee;
  while (root.type === 'MemberExpression') root = root.object;
  return root;
}
