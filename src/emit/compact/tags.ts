import type { NodeId } from '../../schema-graph.ts';
import { type Keywords, listed, named, requiredNames } from './keywords.ts';
import { kindsOf, valuesOf } from './kinds.ts';
import type { Writing } from './writing.ts';

/** The texts that a member can be, by the name of the member. */
type Tags = ReadonlyMap<string, ReadonlySet<string>>;

/** A member whose value tells branches apart. */
export interface Tag {
  readonly name: string;
  /** Which branches a value leaves, in the order of the branches. */
  readonly branches: ReadonlyMap<string, readonly NodeId[]>;
  /** Those that are left where the member is missing. */
  readonly absent: readonly NodeId[];
}

/** The member that tells most branches apart; every branch must be an object in which it is one of listed texts. */
export function findTag(branches: readonly NodeId[], writing: Pick<Writing, 'keywordsOf'>): Tag | undefined {
  const tags = branches.map((id) => tagsOf(id, writing));
  const [first = new Map()] = tags;
  const shared = [...first.keys()].filter((name) => tags.every((each) => each.has(name)));
  let best: Tag | undefined;
  let fewest = branches.length;
  for (const name of shared) {
    const byValue = new Map<string, NodeId[]>();
    for (const [index, id] of branches.entries()) {
      for (const value of tags[index]?.get(name) ?? [])
        byValue.set(value, [...(byValue.get(value) ?? []), id]);
    }
    const absent = branches.filter((id) => !requiredOf(id, writing).has(name));
    const most = Math.max(absent.length, ...[...byValue.values()].map(({ length }) => length));
    if (most >= fewest) continue;
    fewest = most;
    best = { name, branches: byValue, absent };
  }
  return best;
}

/** The members that a schema wants to be one of some texts, where they are there. */
function tagsOf(id: NodeId, writing: Pick<Writing, 'keywordsOf'>): Tags {
  const keywords = writing.keywordsOf(id);
  const kinds = kindsOf(keywords);
  if (kinds.size !== 1 || !kinds.has('object')) return new Map();
  const parts = partsOf(id, writing);
  const tags = new Map<string, ReadonlySet<string>>();
  for (const [name, schema] of parts.flatMap(({ properties }) => named(properties))) {
    if (name in {}) continue;
    const values = valuesOf(writing.keywordsOf(schema));
    if (values === undefined || values.length === 0 || !values.every((value) => typeof value === 'string'))
      continue;
    tags.set(name, new Set(values as readonly string[]));
  }
  return tags;
}

function requiredOf(id: NodeId, writing: Pick<Writing, 'keywordsOf'>): ReadonlySet<string> {
  return new Set(partsOf(id, writing).flatMap(requiredNames));
}

function partsOf(id: NodeId, { keywordsOf }: Pick<Writing, 'keywordsOf'>): Keywords[] {
  const keywords = keywordsOf(id);
  return [keywords, ...listed(keywords.allOf).map(keywordsOf)];
}
