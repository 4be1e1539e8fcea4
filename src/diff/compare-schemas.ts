import type { EmittedPackage, LoadedSchema } from '../emitted/emitted-package.ts';
import type { Change } from '../package-change.ts';
import { compareKeywords } from './compare-keywords.ts';

/** Who sends what the schema describes: a change that breaks one side may suit the other. */
export type Direction = 'request' | 'response';

/** One difference inside a schema. */
export interface SchemaDifference {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly level: Change['level'];
  /** Names from the root, such as `messages[].content`; empty for the root itself. */
  readonly where: string;
  readonly message: string;
}

interface Comparison {
  readonly old: EmittedPackage;
  readonly now: EmittedPackage;
  readonly direction: Direction;
}

interface Walk extends Comparison {
  readonly found: SchemaDifference[];
  /** Pairs of files that were or are being compared: schemas may contain themselves. */
  readonly seen: Set<string>;
}

type Keywords = Readonly<Record<string, unknown>>;

/** Two schemas → the members that were added, removed or changed, at any depth. */
export function compareSchemas(comparison: Comparison, before: LoadedSchema, after: LoadedSchema) {
  const walk: Walk = { ...comparison, found: [], seen: new Set() };
  compare(walk, before, after, '');
  return walk.found;
}

function compare(walk: Walk, before: LoadedSchema, after: LoadedSchema, where: string): void {
  const one = resolve(walk.old, before);
  const other = resolve(walk.now, after);
  if (one === undefined || other === undefined) return;
  const [a, b] = [asKeywords(one.keywords), asKeywords(other.keywords)];
  for (const { level, message } of compareKeywords(a, b, walk.direction)) {
    walk.found.push({ kind: 'changed', level, where, message });
  }
  compareMembers(walk, { ...one, keywords: a }, { ...other, keywords: b }, where);
  compareItems(walk, { ...one, keywords: a }, { ...other, keywords: b }, where);
  compareAlternatives(walk, { ...one, keywords: a }, { ...other, keywords: b }, where);
}

/** Over `$ref`s, and nothing where the pair was seen before. */
function resolve(from: EmittedPackage, schema: LoadedSchema): LoadedSchema | undefined {
  let current: LoadedSchema | undefined = schema;
  for (let jumps = 0; jumps < 100 && current !== undefined; jumps += 1) {
    const reference: unknown = typeof current.keywords === 'object' ? current.keywords.$ref : undefined;
    if (typeof reference !== 'string') return current;
    current = from.schema(reference, current.base);
  }
  return undefined;
}

function asKeywords(keywords: LoadedSchema['keywords']): Keywords {
  if (typeof keywords === 'object') return keywords;
  return keywords ? {} : { not: {} };
}

interface Resolved extends LoadedSchema {
  readonly keywords: Keywords;
}

function compareMembers(walk: Walk, before: Resolved, after: Resolved, where: string): void {
  const [old, now] = [membersOf(before), membersOf(after)];
  for (const name of new Set([...old.keys(), ...now.keys()])) {
    const path = where === '' ? name : `${where}.${name}`;
    const [one, other] = [old.get(name), now.get(name)];
    const difference = compareMember(one, other, walk.direction);
    if (difference !== undefined) walk.found.push({ ...difference, where: path });
    if (one === undefined || other === undefined) continue;
    compareChild(walk, [one.schema, before.base], [other.schema, after.base], path);
  }
}

interface Member extends Presence {
  readonly schema: unknown;
}

interface Presence {
  readonly isRequired: boolean;
}

function membersOf({ keywords }: Resolved): ReadonlyMap<string, Member> {
  const required = new Set(listOf(keywords.required));
  return new Map(
    [...mapOf(keywords.properties)].map(([name, schema]) => [
      name,
      { schema, isRequired: required.has(name) },
    ]),
  );
}

/** What differs of a member or parameter as a whole. */
export function compareMember(
  before: Presence | undefined,
  after: Presence | undefined,
  direction: Direction,
): Omit<SchemaDifference, 'where'> | undefined {
  const isRequest = direction === 'request';
  if (after === undefined) return { kind: 'removed', level: 'breaking', message: 'is gone' };
  if (before === undefined) {
    return isRequest && after.isRequired
      ? { kind: 'added', level: 'breaking', message: 'is new and required' }
      : { kind: 'added', level: 'compatible', message: 'is new' };
  }
  if (before.isRequired === after.isRequired) return undefined;
  const level = isRequest === after.isRequired ? 'breaking' : 'compatible';
  return { kind: 'changed', level, message: after.isRequired ? 'is now required' : 'is no longer required' };
}

function compareItems(walk: Walk, before: Resolved, after: Resolved, where: string): void {
  for (const keyword of ['items', 'additionalProperties']) {
    const [one, other] = [before.keywords[keyword], after.keywords[keyword]];
    if (!isSchema(one) || !isSchema(other)) continue;
    compareChild(
      walk,
      [one, before.base],
      [other, after.base],
      `${where}${keyword === 'items' ? '[]' : '.*'}`,
    );
  }
}

function compareAlternatives(walk: Walk, before: Resolved, after: Resolved, where: string): void {
  for (const keyword of ['allOf', 'anyOf', 'oneOf'] as const) {
    const [old, now] = [listOf(before.keywords[keyword]), listOf(after.keywords[keyword])];
    // Alternatives have no names: those that stand alike are the same, the rest are told apart by their order.
    const lost = old.filter((one) => !now.some((other) => isSame(one, other)));
    const gained = now.filter((one) => !old.some((other) => isSame(one, other)));
    lost.forEach((one, index) => {
      const other = gained[index];
      if (other !== undefined) compareChild(walk, [one, before.base], [other, after.base], where);
    });
    if (lost.length === gained.length || keyword === 'allOf') continue;
    const isNarrower = lost.length > gained.length;
    const breaks = isNarrower === (walk.direction === 'request');
    const message = `had ${old.length} alternatives, has ${now.length}`;
    walk.found.push({ kind: 'changed', level: breaks ? 'breaking' : 'compatible', where, message });
  }
}

function compareChild(
  walk: Walk,
  [before, oldBase]: readonly [unknown, string],
  [after, nowBase]: readonly [unknown, string],
  where: string,
): void {
  if (isSame(before, after)) return;
  const pair = JSON.stringify([before, after]);
  if (walk.seen.has(pair)) return;
  walk.seen.add(pair);
  compare(
    walk,
    { keywords: before as LoadedSchema['keywords'], base: oldBase },
    { keywords: after as LoadedSchema['keywords'], base: nowBase },
    where,
  );
}

/** Files are named by what they say, so schemas that are written alike say the same. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isSchema(value: unknown): boolean {
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null);
}

function mapOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
