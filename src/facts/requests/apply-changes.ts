import type { AppliedChange } from './bindings.ts';
import { type Draft, type DraftMember, unknownDraft } from './draft.ts';
import { forget } from './evaluation.ts';

type Collection = Extract<Draft, { kind: 'object' | 'fields' }>;

/** One change with its key and its value. */
interface Edit {
  readonly kind: AppliedChange<unknown>['kind'];
  readonly certain: boolean;
  readonly key: Draft | undefined;
  readonly value: Draft;
}

/** A value and what happened to it since → the value as it is then. */
export function applyChanges<Node>(
  value: Draft,
  changes: readonly AppliedChange<Node>[],
  evaluate: (node: Node) => Draft,
): Draft {
  return changes.reduce<Draft>((changed, change) => {
    const { kind, certain, key, keyText } = change;
    const named: Draft | undefined =
      keyText === undefined
        ? key && evaluate(key)
        : { kind: 'literal', value: keyText, range: changed.range };
    const added = change.value === undefined ? unknownDraft(changed.range) : evaluate(change.value);
    return applyEdit(changed, { kind, certain, key: named, value: added });
  }, value);
}

function applyEdit(value: Draft, edit: Edit): Draft {
  switch (value.kind) {
    case 'array':
      if (edit.kind !== 'append') return unknownDraft(value.range);
      return edit.certain ? { ...value, items: [...value.items, edit.value] } : { ...value, open: true };
    case 'object':
      return edit.kind === 'set' ? setMember(value, edit) : unknownDraft(value.range);
    case 'fields':
      return edit.kind === 'set' || edit.kind === 'add' ? setMember(value, edit) : unknownDraft(value.range);
    case 'instance':
      return edit.kind === 'query' ? { ...value, named: setMember(value.named, edit) } : value;
    // What is left cannot change.
    default:
      return value;
  }
}

function setMember<Kind extends Collection>(value: Kind, { kind, certain, key, value: added }: Edit): Kind {
  if (key?.kind !== 'literal') return { ...value, members: value.members.map(forget), open: true };
  const name = String(key.value);
  const index = kind === 'set' ? value.members.findLastIndex((member) => member.name === name) : -1;
  const member: DraftMember = {
    name,
    nameRange: key.range,
    value: certain ? added : unknownDraft(key.range),
  };
  if (index >= 0) return { ...value, members: value.members.with(index, member) };
  return certain ? { ...value, members: [...value.members, member] } : { ...value, open: true };
}
