import { createScanner } from 'jsonc-parser';
import type { JsonFault } from '../../broken-body.ts';

/** Where text stops being JSON, and what is wrong there. */
export interface FoundFault {
  readonly index: number;
  readonly fault: JsonFault;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['{', '}'],
  ['[', ']'],
]);

/** What may come next; `first` is the start of an object or an array, which may also close at once. */
type State = 'first' | 'value' | 'name' | 'colon' | 'after';

interface Walk {
  state: State;
  /** What closes each object and array that is open. */
  readonly open: string[];
  /** Where the last comma stands. */
  commaAt: number;
}

/** Text that `JSON.parse` rejects → the first thing in it that is no JSON; without recursion. */
export function findJsonFault(text: string): FoundFault | undefined {
  const scanner = createScanner(text, true);
  const walk: Walk = { state: 'value', open: [], commaAt: 0 };
  for (;;) {
    scanner.scan();
    const index = scanner.getTokenOffset();
    const token = text.slice(index, index + scanner.getTokenLength());
    const fault = takeToken(walk, token, index);
    if (fault !== undefined) return { index: fault.kind === 'trailing-comma' ? walk.commaAt : index, fault };
    if (token === '') return undefined;
    const inside = faultOfText(token, index);
    if (inside !== undefined) return inside;
  }
}

/** One step; what is wrong with the token there, which is empty at the end. */
function takeToken(walk: Walk, token: string, index: number): JsonFault | undefined {
  if (token === '' && walk.open.length > 0) {
    return { kind: 'unclosed', closing: walk.open.toReversed().join('') };
  }
  const close = walk.open.at(-1);
  switch (walk.state) {
    case 'colon':
      walk.state = 'value';
      return token === ':' ? undefined : { kind: 'sign', signs: [':'] };
    case 'after':
      return takeAfter(walk, token, index);
    case 'first':
      if (token === close) return closeOne(walk);
      return close === '}' ? takeName(walk, token) : takeValue(walk, token);
    case 'name':
      return takeName(walk, token);
    default:
      return takeValue(walk, token);
  }
}

/** The end of an object or an array. */
function closeOne(walk: Walk): undefined {
  walk.open.pop();
  walk.state = 'after';
}

/** What follows a value inside an object or an array. */
function takeAfter(walk: Walk, token: string, index: number): JsonFault | undefined {
  const close = walk.open.at(-1);
  if (close === undefined) return token === '' ? undefined : { kind: 'end' };
  if (token === close) return closeOne(walk);
  if (token === ',') {
    walk.state = close === '}' ? 'name' : 'value';
    walk.commaAt = index;
    return undefined;
  }
  if (token === '}' || token === ']') return { kind: 'sign', signs: [close] };
  const starts = close === '}' ? /^"[^"]*"$/.test(token) : startsValue(token);
  return { kind: 'sign', signs: starts ? [','] : [',', close] };
}

function startsValue(token: string): boolean {
  return /^(?:["{[]|(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$)/.test(token);
}

function takeName(walk: Walk, token: string): JsonFault | undefined {
  if (token === '}') return { kind: 'trailing-comma', before: '}' };
  walk.state = 'colon';
  return token.startsWith('"') ? undefined : { kind: 'name' };
}

function takeValue(walk: Walk, token: string): JsonFault | undefined {
  const isItem = walk.state === 'value' && walk.open.at(-1) === ']';
  if (isItem && token === ']') return { kind: 'trailing-comma', before: ']' };
  if (!startsValue(token)) return { kind: 'value' };
  const close = closing.get(token);
  if (close !== undefined) walk.open.push(close);
  walk.state = close === undefined ? 'after' : 'first';
  return undefined;
}

/** What is wrong between the quotes of a text. */
function faultOfText(token: string, index: number): FoundFault | undefined {
  if (!token.startsWith('"')) return undefined;
  for (let at = 1; at < token.length; at += 1) {
    const character = token.charAt(at);
    if (character === '"') return undefined;
    if (character < ' ') return { index: index + at, fault: { kind: 'control-character' } };
    if (character !== '\\') continue;
    const [known] = /^\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/.exec(token.slice(at, at + 6)) ?? [];
    if (known === undefined) return { index: index + at, fault: { kind: 'escape' } };
    at += known.length - 1;
  }
  return { index, fault: { kind: 'unclosed-text' } };
}
