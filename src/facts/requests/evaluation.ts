import { type Draft, type DraftMember, partsOf, type Range, unknownDraft } from './draft.ts';

/** What is left to spend on one sample: constants that hold constants could otherwise unfold without end. */
export interface Budget {
  left: number;
}

/** Enough for a payload of a megabyte. */
export function createBudget(): Budget {
  return { left: 400_000 };
}

/** Deeper values are not known. */
export const deepestValue = 100;

/** Takes from the budget; false where nothing is left. */
export function spend(budget: Budget, cost = 1): boolean {
  budget.left -= cost;
  return budget.left >= 0;
}

/** Members of `added` over those of an object; what is no known object may overwrite anything. */
export function spreadMembers(
  members: readonly DraftMember[],
  added: Draft,
): { readonly members: readonly DraftMember[]; readonly open: boolean } {
  if (added.kind !== 'object') return { members: members.map(forget), open: true };
  const names = new Set(added.members.map(({ name }) => name));
  const kept = members.filter(({ name }) => !names.has(name));
  return { members: [...kept, ...added.members], open: added.open };
}

/** The member with a value nobody knows. */
export function forget(member: DraftMember): DraftMember {
  return { ...member, value: unknownDraft(member.value.range) };
}

/** The text of a key, where it is known. */
export function keyText(draft: Draft): string | undefined {
  const parts = partsOf(draft);
  if (parts !== undefined) return parts.includes(undefined) ? undefined : parts.join('');
  return draft.kind === 'literal' && draft.value !== null ? String(draft.value) : undefined;
}

/** The value of one member, as far as nothing may have overwritten it. */
export function pickMember(draft: Draft, name: string, range: Range): Draft {
  if (draft.kind !== 'object' || draft.open) return unknownDraft(range);
  return draft.members.findLast((member) => member.name === name)?.value ?? unknownDraft(range);
}
