import type * as z from 'zod';
import { own } from '../../compact/runtime/values.ts';
import { accepts, type Finding, findingsAt, rule } from './rule.ts';

type Members = Readonly<Record<string, unknown>>;
type List = readonly unknown[];

/** What a schema and those that it applies to the same value look at. */
interface Looks {
  /** Names of members. */
  readonly names?: readonly string[];
  readonly patterns?: readonly RegExp[];
  /** How many of the first items; more than a list can hold where it is all of them. */
  readonly items?: number;
  /** Every member. */
  readonly members?: boolean;
  /** Items that this schema accepts. */
  readonly contains?: z.ZodType;
  /** What others look at; each counts where its schema, if it has one, accepts the value. */
  readonly parts?: readonly (readonly [looks: Looks, schema?: z.ZodType])[];
  /** What others look at where a member is there. */
  readonly dependents?: readonly (readonly [name: string, looks: Looks])[];
  readonly condition?: readonly [schema: z.ZodType, met: Looks, otherwise: Looks];
}

/** A schema of the members that nothing has looked at. */
export function unevaluatedProperties(looks: Looks, schema: z.ZodType): z.core.$ZodCheck<Members> {
  return rule((value) => {
    const all = [...applying(looks, value)];
    const left = Object.keys(value).filter((name) => !all.some((each) => looksAtMember(each, name)));
    if (schema._zod.def.type !== 'never')
      return left.flatMap((name) => findingsAt(name, schema, value[name]));
    const finding: Finding = { code: 'unrecognized_keys', keys: left };
    return left.length === 0 ? [] : [finding];
  });
}

/** A schema of the items that nothing has looked at. */
export function unevaluatedItems(looks: Looks, schema: z.ZodType): z.core.$ZodCheck<List> {
  return rule((list) => {
    const all = [...applying(looks, list)];
    return list.flatMap((item, index) =>
      all.some((each) => looksAtItem(each, item, index)) ? [] : findingsAt(index, schema, item),
    );
  });
}

function* applying(looks: Looks, value: Members | List): Generator<Looks> {
  yield looks;
  const { parts = [], dependents = [], condition } = looks;
  for (const [part, schema] of parts) {
    if (schema === undefined || accepts(schema, value)) yield* applying(part, value);
  }
  for (const [name, part] of dependents) {
    if (!Array.isArray(value) && own(value as Members, name) !== undefined) yield* applying(part, value);
  }
  if (condition === undefined) return;
  const [schema, met, otherwise] = condition;
  yield* applying(accepts(schema, value) ? met : otherwise, value);
}

function looksAtMember({ members = false, names = [], patterns = [] }: Looks, name: string): boolean {
  return members || names.includes(name) || patterns.some((pattern) => pattern.test(name));
}

function looksAtItem({ items = 0, contains }: Looks, item: unknown, index: number): boolean {
  return index < items || (contains !== undefined && accepts(contains, item));
}
