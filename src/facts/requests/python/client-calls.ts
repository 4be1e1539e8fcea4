import type { SyntaxNode } from '@lezer/common';
import { argumentsPayload, isClientCall } from '../client-arguments.ts';
import { memberOf, type RequestDraft } from '../draft.ts';
import { readArguments } from './arguments.ts';
import { evaluatePython, namePath, type PythonSample, rangeOf } from './evaluate.ts';

/** `client.chat.completions.create(model=…)` → the request, without its URL. */
export function readClientCall(call: SyntaxNode, sample: PythonSample): RequestDraft | undefined {
  const callee = call.firstChild;
  const names = callee === null ? undefined : namePath(callee, sample.text);
  if (callee === null || names === undefined || names.length < 2) return undefined;
  const path = names.slice(1);
  if (!isClientCall(path, true)) return undefined;
  const client = evaluatePython(rootOf(callee), sample);
  const isClient = client.kind === 'instance' && /^[A-Z]/.test(client.name.split('.').at(-1) ?? '');
  if (!isClientCall(path, isClient)) return undefined;
  const { positional, named, spread } = readArguments(call, sample.text, (node) =>
    evaluatePython(node, sample),
  );
  const baseUrl = client.kind === 'instance' ? memberOf(client.named, 'base_url') : undefined;
  return {
    kind: 'sdk',
    client: { path, ...(baseUrl === undefined ? {} : { baseUrl }) },
    headers: memberOf(named, 'extra_headers'),
    query: [memberOf(named, 'extra_query')].flatMap((query) => query ?? []),
    payload: argumentsPayload(named, spread || positional.length > 0),
    range: rangeOf(call),
  };
}

function rootOf(callee: SyntaxNode): SyntaxNode {
  let root = callee;
  while (root.name === 'MemberExpression' && root.firstChild !== null) root = root.firstChild;
  return root;
}
