import type { Change } from '../package-change.ts';
import type { Direction } from './compare-schemas.ts';

type Keywords = Readonly<Record<string, unknown>>;

interface KeywordDifference {
  readonly level: Change['level'];
  readonly message: string;
}

/** The keywords of two schemas, without their subschemas → what differs, in words. */
export function compareKeywords(
  before: Keywords,
  after: Keywords,
  direction: Direction,
): KeywordDifference[] {
  return [
    ...compareValues(before, after, direction),
    ...compareTypes(before, after, direction),
    ...compareBounds(before, after, direction),
    ...compareRest(before, after),
  ];
}

/** A request that takes less breaks its senders; a response that may hold more breaks its readers. */
function levelOf(direction: Direction, { isNarrower }: { readonly isNarrower: boolean }): Change['level'] {
  return isNarrower === (direction === 'request') ? 'breaking' : 'compatible';
}

function compareValues(before: Keywords, after: Keywords, direction: Direction): KeywordDifference[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  if (old === undefined && now === undefined) return [];
  if (old === undefined || now === undefined) {
    const message =
      now === undefined ? 'takes any value, no longer a list of values' : `takes only ${list(now)}`;
    return [{ level: levelOf(direction, { isNarrower: now !== undefined }), message }];
  }
  const [oldTexts, nowTexts] = [old.map(text), now.map(text)];
  const lost = oldTexts.filter((value) => !nowTexts.includes(value));
  const gained = nowTexts.filter((value) => !oldTexts.includes(value));
  return [
    ...(lost.length === 0
      ? []
      : [{ level: levelOf(direction, { isNarrower: true }), message: `no longer takes ${join(lost)}` }]),
    ...(gained.length === 0
      ? []
      : [{ level: levelOf(direction, { isNarrower: false }), message: `also takes ${join(gained)}` }]),
  ];
}

function valuesOf(keywords: Keywords): readonly unknown[] | undefined {
  if (Object.hasOwn(keywords, 'const')) return [keywords.const];
  return Array.isArray(keywords.enum) ? keywords.enum : undefined;
}

function compareTypes(before: Keywords, after: Keywords, direction: Direction): KeywordDifference[] {
  const [old, now] = [typesOf(before), typesOf(after)];
  const isSame = old.length === now.length && old.every((type) => now.includes(type));
  if (isSame) return [];
  const isNarrower = now.length > 0 && (old.length === 0 || old.some((type) => !accepts(now, type)));
  const isWider = old.length > 0 && (now.length === 0 || now.some((type) => !accepts(old, type)));
  const level = isNarrower && isWider ? 'breaking' : levelOf(direction, { isNarrower });
  return [
    { level, message: `was ${old.join(' or ') || 'any value'}, is ${now.join(' or ') || 'any value'}` },
  ];
}

function accepts(types: readonly string[], type: string): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

function typesOf({ type }: Keywords): readonly string[] {
  return [type].flat().filter((one): one is string => typeof one === 'string');
}

const lower = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const;
const upper = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const;

function compareBounds(before: Keywords, after: Keywords, direction: Direction): KeywordDifference[] {
  return [...lower, ...upper].flatMap((keyword): KeywordDifference[] => {
    const [old, now] = [before[keyword], after[keyword]];
    if (old === now) return [];
    const isLower = lower.some((name) => name === keyword);
    const grew = Number(now) > Number(old);
    const isNarrower = old === undefined || (now !== undefined && grew === isLower);
    return [{ level: levelOf(direction, { isNarrower }), message: wordPair(keyword, old, now) }];
  });
}

const patterns = ['pattern', 'format', 'multipleOf', 'uniqueItems'] as const;
const notes = ['default', 'deprecated'] as const;

/** What is neither narrower nor wider by its words alone counts as breaking where it may reject. */
function compareRest(before: Keywords, after: Keywords): KeywordDifference[] {
  const differing = (keyword: string) => text(before[keyword]) !== text(after[keyword]);
  return [
    ...patterns.filter(differing).map((keyword) => ({
      level: after[keyword] === undefined ? ('compatible' as const) : ('breaking' as const),
      message: wordPair(keyword, before[keyword], after[keyword]),
    })),
    ...notes.filter(differing).map((keyword) => ({
      level: 'compatible' as const,
      message: wordPair(keyword, before[keyword], after[keyword]),
    })),
  ];
}

function wordPair(keyword: string, old: unknown, now: unknown): string {
  if (keyword === 'deprecated') return now === true ? 'is deprecated' : 'is no longer deprecated';
  if (old === undefined) return `has \`${keyword}\` ${text(now)}, had none`;
  if (now === undefined) return `has no \`${keyword}\`, had ${text(old)}`;
  return `\`${keyword}\` was ${text(old)}, is ${text(now)}`;
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

function list(values: readonly unknown[]): string {
  return join(values.map(text));
}

const mostShown = 5;

function join(texts: readonly string[]): string {
  const shown = texts.slice(0, mostShown).join(', ');
  return texts.length > mostShown ? `${shown} and ${texts.length - mostShown} more` : shown;
}
