import { groupBy } from '../text.ts';

/** An id that is another name of `target`. */
export interface Alias {
  readonly id: string;
  readonly target: string;
  /** Why, where no sentence of the page says so. */
  readonly inferredFrom?: string;
}

/** The parts of an id that vendors vary for one and the same model. */
interface IdParts {
  readonly id: string;
  readonly prefix: string;
  readonly base: string;
  readonly date: string;
  readonly isLatest: boolean;
}

/**
 * The ids of one page, in its order, and the groups that the page itself states to be one model → which id is an alias
 * of which. The target is the undated id, else the first listed. Ids with two different dates are never joined by shape.
 */
export function findAliases(
  ids: readonly string[],
  stated: readonly (readonly string[])[],
): readonly Alias[] {
  const aliases = new Map<string, Alias>();
  for (const group of stated) {
    for (const alias of joinAll(group.map(splitId))) aliases.set(alias.id, alias);
  }
  const taken = new Set(stated.flat());
  const families = groupBy(ids.filter((id) => !taken.has(id)).map(splitId), ({ base }) => base);
  for (const family of families.values()) {
    for (const group of splitFamily(family)) {
      for (const alias of joinAll(group))
        aliases.set(alias.id, { ...alias, inferredFrom: differenceOf(group) });
    }
  }
  return ids.flatMap((id) => aliases.get(id) ?? []);
}

/** A family in which at most one vendor prefix and one date occur is one model; otherwise only ids that share both are. */
function splitFamily(family: readonly IdParts[]): readonly (readonly IdParts[])[] {
  return splitBy(family, ({ prefix }) => prefix).flatMap((group) => splitBy(group, ({ date }) => date));
}

function splitBy(group: readonly IdParts[], part: (id: IdParts) => string): readonly (readonly IdParts[])[] {
  const values = new Set(group.map(part).filter((value) => value !== ''));
  return values.size <= 1 ? [group] : [...groupBy(group, part).values()];
}

function joinAll(group: readonly IdParts[]): readonly Alias[] {
  const undated = group.filter(({ date }) => date === '');
  const target = undated.find(({ isLatest }) => !isLatest) ?? undated[0] ?? group[0];
  if (target === undefined) return [];
  return group.filter(({ id }) => id !== target.id).map(({ id }) => ({ id, target: target.id }));
}

function differenceOf(group: readonly IdParts[]): string {
  const differs = (part: (id: IdParts) => unknown) => new Set(group.map(part)).size > 1;
  const names = [
    differs(({ prefix }) => prefix) ? 'vendor prefix' : '',
    differs(({ date }) => date) ? 'date' : '',
    differs(({ isLatest }) => isLatest) ? '`-latest`' : '',
  ].filter((name) => name !== '');
  return `differs by ${names.join(' and ')} alone from another id of the page`;
}

/** `-2024-05-13`, `-20240513`, `-05-13`, `-0513` (month and day), `-2507` (year and month), after `-` or `@`. */
const dates: readonly RegExp[] = [
  /[-@]20[2-4]\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  /[-@]20[2-4]\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
  /[-@](?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  /[-@](?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
  /[-@]2[3-9](?:0[1-9]|1[0-2])$/,
];

/** Numbers that read as a month and day but are sizes in pixels. */
const sizes: ReadonlySet<string> = new Set(['1024', '1216']);

function splitId(id: string): IdParts {
  // Only the first segment is a vendor; later ones, such as `v1/pro/`, tell models apart.
  const slash = id.indexOf('/') + 1;
  const name = id.slice(slash);
  const isLatest = name.endsWith('-latest');
  const undecorated = isLatest ? name.slice(0, -'-latest'.length) : name;
  const match = dates.map((pattern) => pattern.exec(undecorated)?.[0]).find((found) => found !== undefined);
  const date = match === undefined || sizes.has(match.slice(1)) ? '' : match;
  const base = date === '' ? undecorated : undecorated.slice(0, -date.length);
  return { id, prefix: id.slice(0, slash), base, date: date.slice(1), isLatest };
}
