import type { AnyNode, AssignmentExpression, CallExpression, MemberExpression } from 'acorn';
import { type Change, note } from '../bindings.ts';
import type { Gathering, NodePlace } from './names.ts';

/** Methods that change what they are called on. */
const changing = new Set([
  'copyWithin',
  'delete',
  'fill',
  'pop',
  'reverse',
  'shift',
  'sort',
  'splice',
  'unshift',
]);

/** `value.key = …`, `value["key"] = …`, or a change further inside. */
export function noteMemberChange(
  { left, right, operator, end }: AssignmentExpression,
  { scope, block }: NodePlace,
  { changes }: Gathering,
): void {
  if (left.type !== 'MemberExpression') return;
  const root = rootName(left);
  if (root === undefined) return;
  const change = { name: root, at: end, block, scope };
  if (left.object.type !== 'Identifier' || operator !== '=' || left.property.type === 'PrivateIdentifier') {
    note(changes, { ...change, kind: 'other' });
  } else if (left.computed) note(changes, { ...change, kind: 'set', key: left.property, value: right });
  else if (left.property.type === 'Identifier') {
    note(changes, { ...change, kind: 'set', keyText: left.property.name, value: right });
  }
}

/** What a call changes, such as `messages.push(…)`, `form.append(…)`, `url.searchParams.set(…)`, `Object.assign(…)`. */
export function noteCall(call: CallExpression, place: NodePlace, { changes }: Gathering): void {
  const { callee } = call;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
  const name = rootName(callee);
  if (name === undefined) return;
  for (const change of changesOf(call, callee, callee.property.name)) {
    note(changes, { name, at: call.end, ...place, ...change });
  }
}

type CallChange = Pick<Change<AnyNode>, 'kind' | 'key' | 'value'> & { readonly name?: string };

function changesOf(
  { arguments: given }: CallExpression,
  callee: MemberExpression,
  method: string,
): readonly CallChange[] {
  const [key, value] = given;
  const isOwn = callee.object.type === 'Identifier';
  if (method === 'assign' && isOwn && key?.type === 'Identifier') return [{ kind: 'other', name: key.name }];
  if (changing.has(method)) return [{ kind: 'other' }];
  if (method === 'push') {
    return given.map((item) => ({
      kind: isOwn && item.type !== 'SpreadElement' ? 'append' : 'other',
      value: item,
    }));
  }
  if (method !== 'append' && method !== 'set') return [];
  if (isSearchParams(callee.object)) return [{ kind: 'query', key, value }];
  if (!isOwn) return [{ kind: 'other' }];
  return [{ kind: method === 'set' ? 'set' : 'add', key, value }];
}

function isSearchParams(node: AnyNode): boolean {
  if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return false;
  return node.object.type === 'Identifier' && node.property.name === 'searchParams';
}

/** The name that a chain of members starts with. */
function rootName(node: AnyNode): string | undefined {
  let root = node;
  // Longer chains are no names.
  for (let steps = 0; steps < 50; steps += 1) {
    if (root.type === 'MemberExpression') root = root.object;
    else if (root.type === 'CallExpression') root = root.callee;
    else return root.type === 'Identifier' ? root.name : undefined;
  }
  return undefined;
}
