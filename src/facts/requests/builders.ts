import type { Draft, DraftMember, DraftObject, Range } from './draft.ts';
import { keyText, spreadMembers } from './evaluation.ts';

/** An object as its members are read, one after the other. */
export interface ObjectBuilder {
  readonly add: (name: string | undefined, nameRange: Range, value: Draft) => void;
  readonly addKeyed: (key: Draft, value: Draft) => void;
  readonly spread: (value: Draft) => void;
  readonly build: (range: Range) => DraftObject;
}

/** An object without members; a member without a known name may be any. */
export function createObject(): ObjectBuilder {
  let members: DraftMember[] = [];
  let open = false;
  const add: ObjectBuilder['add'] = (name, nameRange, value) => {
    if (name === undefined) open = true;
    else members.push({ name, nameRange, value });
  };
  return {
    add,
    addKeyed: (key, value) => add(keyText(key), key.range, value),
    spread: (value) => {
      const spread = spreadMembers(members, value);
      members = [...spread.members];
      open ||= spread.open;
    },
    build: (range) => ({ kind: 'object', members, open, range }),
  };
}

/** An array as its items are read, one after the other. */
export interface ArrayBuilder {
  readonly add: (item: Draft) => void;
  readonly spread: (value: Draft) => void;
  readonly build: (range: Range) => Draft;
}

/** An array without items. */
export function createArray(): ArrayBuilder {
  const items: Draft[] = [];
  let open = false;
  return {
    add: (item) => void items.push(item),
    spread: (value) => {
      if (value.kind === 'array') for (const item of value.items) items.push(item);
      open ||= value.kind !== 'array' || value.open;
    },
    build: (range) => ({ kind: 'array', items, open, range }),
  };
}
