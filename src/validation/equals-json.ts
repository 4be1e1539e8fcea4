import type { LocatedValue } from '../located-value.ts';
import { acceptedUnless, certain, every, rejectedUnless, type Verdict } from './verdict.ts';

/** Whether a value is the same JSON as another of which everything is known. */
export function equalsJson(value: LocatedValue, json: unknown): Verdict {
  switch (value.kind) {
    case 'literal':
      return certain(value.value === json);
    case 'unknown':
      return value.parts === undefined ? 'open' : canBe(value.parts, json);
    case 'array':
      return Array.isArray(json) ? equalsArray(value, json) : 'rejected';
    case 'object':
      return isRecord(json) ? equalsRecord(value, json) : 'rejected';
  }
}

function equalsArray(
  { items, open }: Extract<LocatedValue, { kind: 'array' }>,
  json: readonly unknown[],
): Verdict {
  if (open) return items.length > json.length ? 'rejected' : 'open';
  if (items.length !== json.length) return 'rejected';
  return every(items.entries(), ([index, item]) => equalsJson(item, json[index]));
}

function equalsRecord(
  { members, open }: Extract<LocatedValue, { kind: 'object' }>,
  json: Readonly<Record<string, unknown>>,
): Verdict {
  const own = new Map(members.map(({ name, value }) => [name, value]));
  if (!open && own.size !== Object.keys(json).length) return 'rejected';
  const verdict = every(own, ([name, member]) =>
    Object.hasOwn(json, name) ? equalsJson(member, json[name]) : 'rejected',
  );
  return verdict === 'accepted' ? acceptedUnless(open) : verdict;
}

/** Whether text of known and unknown parts can be a given text. */
function canBe(parts: readonly (string | undefined)[], json: unknown): Verdict {
  if (typeof json !== 'string') return 'rejected';
  if (!parts.includes(undefined)) return certain(parts.join('') === json);
  return rejectedUnless(fits(parts, json));
}

function fits(parts: readonly (string | undefined)[], text: string): boolean {
  const gap = parts.indexOf(undefined);
  const lastGap = parts.lastIndexOf(undefined);
  const start = parts.slice(0, gap).join('');
  const end = parts.slice(lastGap + 1).join('');
  if (text.length < start.length + end.length) return false;
  if (!text.startsWith(start) || !text.endsWith(end)) return false;
  let at = start.length;
  for (const part of parts.slice(gap, lastGap)) {
    if (part === undefined) continue;
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - end.length;
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}
