import type { LocatedMember, LocatedValue } from '../../located-value.ts';
import type { Locate } from '../requests/places.ts';

/** A collection whose end is not read yet. */
export interface Frame {
  readonly kind: 'object' | 'array' | 'call';
  readonly from: number;
  readonly close: '}' | ']' | ')';
  readonly members: LocatedMember[];
  readonly items: LocatedValue[];
  /** The class of a call. */
  readonly className?: string;
  open: boolean;
  /** What may come next; at the `start` of an entry also the end. */
  state: 'start' | 'colon' | 'value' | 'after-value';
  /** A comma may be left out, or stand alone. */
  looseComma: boolean;
  /** The name of the member whose value comes next. */
  name?: { readonly text: string | undefined; readonly from: number; readonly to: number };
}

const closing = { object: '}', array: ']', call: ')' } as const;

/** A collection without entries. */
export function createFrame(
  kind: Frame['kind'],
  from: number,
  rest: Partial<Pick<Frame, 'close' | 'className'>> = {},
): Frame {
  return {
    kind,
    from,
    close: closing[kind],
    members: [],
    items: [],
    open: false,
    state: 'start',
    looseComma: false,
    ...rest,
  };
}

/** Adds what comes next in a collection; what has no name, or one that is not known, may be any member. */
export function addEntry(frame: Frame, value: LocatedValue, locate: Locate): void {
  const { kind, name, members, items } = frame;
  frame.state = 'after-value';
  frame.looseComma = false;
  frame.name = undefined;
  if (kind === 'array') items.push(value);
  else if (name?.text === undefined || (kind === 'call' && isNull(value))) frame.open = true;
  else {
    const nameAt = locate(name.from, name.to);
    members.push({ name: name.text, ...(nameAt === undefined ? {} : { nameAt }), value });
  }
}

/** A client library prints what an answer left out like what is null there. */
function isNull(value: LocatedValue): boolean {
  return value.kind === 'literal' && value.value === null;
}

/** Text that goes on is not put together: it may as well be two texts with the comma left out. */
export function extendText(frame: Frame): boolean {
  const entries = frame.kind === 'array' ? frame.items : frame.members;
  const last = entries.at(-1);
  const value = last !== undefined && 'name' in last ? last.value : last;
  if (last === undefined || value === undefined || !isText(value)) return false;
  const text: LocatedValue = { kind: 'unknown', parts: [undefined], ...(value.at && { at: value.at }) };
  if ('name' in last) frame.members[frame.members.length - 1] = { ...last, value: text };
  else frame.items[frame.items.length - 1] = text;
  return true;
}

function isText(value: LocatedValue): boolean {
  return value.kind === 'unknown'
    ? value.parts !== undefined
    : value.kind === 'literal' && typeof value.value === 'string';
}

/** The collection as a value. */
export function closeFrame(
  { kind, from, members, items, open }: Frame,
  to: number,
  locate: Locate,
): LocatedValue {
  const found = locate(from, to);
  const at = found === undefined ? {} : { at: found };
  if (kind === 'array') return { kind, items, open, ...at };
  // A call without names, such as `datetime(2024, 1, 2)`, is a value that nobody knows.
  if (kind === 'call' && open && members.length === 0) return { kind: 'unknown', ...at };
  return { kind: 'object', members, open, ...at };
}
