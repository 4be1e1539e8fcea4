import type { CallExpression } from 'acorn';
import { type Draft, memberOf, type PayloadDraft, type RequestDraft } from '../draft.ts';
import { bodyPayload, joinUrl, jsonPayload } from '../payload.ts';
import { readGiven } from './calls.ts';
import { evaluateJavaScript, type JavaScriptSample, namePath, qualifiedName } from './evaluate.ts';
import { readMethod, readUrl } from './fetch-calls.ts';
import { rangeOf } from './names.ts';

const verbs = new Set(['delete', 'get', 'head', 'options', 'patch', 'post', 'postForm', 'put', 'request']);

/** `axios(…)`, `axios.post(…)`, and the same of what `axios.create(…)` gives → the request. */
export function readAxiosCall(call: CallExpression, sample: JavaScriptSample): RequestDraft | undefined {
  const { callee } = call;
  const name = qualifiedName(callee, sample);
  if (name === 'axios') return toRequest(call, undefined, undefined, sample);
  const path = namePath(callee) ?? [];
  const verb = path.at(-1) ?? '';
  if (callee.type !== 'MemberExpression' || path.length !== 2 || !verbs.has(verb)) return undefined;
  const stated = verb === 'request' ? undefined : verb;
  if (name === `axios.${verb}`) return toRequest(call, stated, undefined, sample);
  const instance = evaluateJavaScript(callee.object, sample);
  const isAxios = instance.kind === 'instance' && instance.name === 'axios.create';
  return isAxios ? toRequest(call, stated, instance.named, sample) : undefined;
}

interface Given {
  readonly url?: Draft;
  readonly data?: Draft;
  readonly config?: Draft;
}

/** `(config)`, `(url, config)`, `(url, data, config)`. */
function readArguments(given: readonly Draft[], verb: string | undefined): Given {
  const [first, second, third] = given;
  if (verb !== undefined && /^(?:post|put|patch)/.test(verb))
    return { url: first, data: second, config: third };
  if (verb !== undefined || first?.kind === 'literal' || first?.kind === 'text') {
    return { url: first, data: memberOf(second, 'data'), config: second };
  }
  return { url: memberOf(first, 'url'), data: memberOf(first, 'data'), config: first };
}

function toRequest(
  call: CallExpression,
  verb: string | undefined,
  defaults: Draft | undefined,
  sample: JavaScriptSample,
): RequestDraft {
  const { url, data, config } = readArguments(readGiven(call.arguments, sample).arguments, verb);
  const base = memberOf(config, 'baseURL') ?? memberOf(defaults, 'baseURL');
  const plain = readUrl(url);
  const stated = verb && { value: verb.replace('Form', ''), range: rangeOf(call.callee) };
  return {
    kind: 'http',
    method: stated || readMethod(config, 'get', call),
    url: plain.url && joinUrl(base, plain.url),
    query: [...(plain.query ?? []), memberOf(config, 'params')].flatMap((query) => query ?? []),
    headers: memberOf(config, 'headers') ?? memberOf(defaults, 'headers'),
    payload: readPayload(data, config, verb, call),
    range: rangeOf(call),
  };
}

/** Objects are sent as JSON. */
function readPayload(
  data: Draft | undefined,
  config: Draft | undefined,
  verb: string | undefined,
  call: CallExpression,
): PayloadDraft {
  if (data?.kind === 'object') {
    return verb === 'postForm' ? { kind: 'multipart', value: data } : jsonPayload(data);
  }
  if (data !== undefined) return bodyPayload(data);
  const isKnown = config === undefined || (config.kind === 'object' && !config.open);
  return isKnown ? { kind: 'none' } : { kind: 'unknown', range: rangeOf(call) };
}
