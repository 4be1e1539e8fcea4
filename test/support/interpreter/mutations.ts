import { chance, pick, type Random } from './random.ts';
import { isRecord } from './source.ts';

/** A copy of a value with one thing changed somewhere in it. */
export function mutate(value: unknown, random: Random): unknown {
  if (isRecord(value) && Object.keys(value).length > 0 && chance(random, 0.75)) {
    const name = pick(random, Object.keys(value));
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [key, key === name ? mutate(member, random) : member]),
    );
  }
  if (Array.isArray(value) && value.length > 0 && chance(random, 0.7)) {
    const at = Math.floor(random() * value.length);
    return value.map((item, index) => (index === at ? mutate(item, random) : item));
  }
  return change(value, random);
}

function change(value: unknown, random: Random): unknown {
  if (chance(random, 0.25)) return null;
  if (chance(random, 0.25))
    return pick<unknown>(random, ['text', '', 5, -1, 1.5, true, {}, [], [null], { a: 1 }]);
  if (isRecord(value)) return changeRecord(value, random);
  if (Array.isArray(value)) return changeList(value, random);
  if (typeof value === 'string') return changeText(value, random);
  if (typeof value === 'number')
    return pick(random, [value + 1, value - 1, value + 0.5, -value, String(value)]);
  if (typeof value === 'boolean') return pick<unknown>(random, [!value, String(value), Number(value)]);
  return 'text';
}

function changeRecord(value: Readonly<Record<string, unknown>>, random: Random): unknown {
  const names = Object.keys(value);
  if (names.length > 0 && chance(random, 0.6)) {
    const gone = pick(random, names);
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== gone));
  }
  return {
    ...value,
    [pick(random, ['unexpected', 'type', 'x-extra', 'constructor'])]: pick(random, [1, 'a', null]),
  };
}

function changeList(value: readonly unknown[], random: Random): unknown {
  const [first] = value;
  return pick<unknown>(random, [
    [],
    [...value, first],
    [...value, null],
    value.slice(1),
    Array(12).fill(first ?? 1),
  ]);
}

function changeText(value: string, random: Random): unknown {
  const upper = value.toUpperCase();
  return pick<unknown>(random, [`${value}x`, value.slice(1), upper, ` ${value}`, '', value.repeat(3), 12]);
}
