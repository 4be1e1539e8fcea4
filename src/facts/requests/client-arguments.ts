import { type Draft, type DraftObject, memberOf, type PayloadDraft } from './draft.ts';
import { spreadMembers } from './evaluation.ts';

/** Arguments of client libraries that are no part of what is sent as payload. */
const notSent = new Set([
  'extra_body',
  'extra_headers',
  'extra_query',
  'headers',
  'idempotency_key',
  'max_retries',
  'signal',
  'timeout',
]);

/** Names of a client's own methods that send something. */
const verbs = new Set([
  'complete',
  'create',
  'create_and_poll',
  'createAndPoll',
  'edit',
  'embed',
  'generate',
  'parse',
  'predict',
  'run',
  'stream',
]);

/** Whether a call by these names, after the client's own, sends a request. */
export function isClientCall(path: readonly string[], isClient: boolean): boolean {
  const verb = path.at(-1) ?? '';
  if (isClient) return path.length > 1 || verbs.has(verb);
  return path.length > 1 && /^(?:create|generate)/.test(verb);
}

/** Arguments by name → what is sent; `extra_body` is laid over it. */
export function argumentsPayload(named: DraftObject, isOpen: boolean): PayloadDraft {
  const own = named.members.filter(({ name }) => !notSent.has(name));
  const extra = memberOf(named, 'extra_body');
  const merged = extra === undefined ? { members: own, open: false } : spreadMembers(own, extra);
  const open = named.open || merged.open || isOpen;
  if (merged.members.length === 0 && !open) return { kind: 'none' };
  const value: Draft = { ...named, members: merged.members, open };
  return { kind: 'arguments', value };
}
