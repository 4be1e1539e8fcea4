import type { SchemaView } from './schema-view.ts';

const nothing: ReadonlySet<string> = new Set();

/** Says nothing: the view of `{}`. */
export const anything: SchemaView = {
  bounds: new Map(),
  properties: new Map(),
  required: nothing,
  named: false,
  items: [],
  losses: nothing,
  inferred: nothing,
};

/** Schemas of which one holds. */
export function joinAlternatives(views: readonly SchemaView[]): SchemaView {
  const [first, ...others] = views;
  return first === undefined ? anything : others.reduce(joinEither, first);
}

/** One of two holds: only what both say is said. */
function joinEither(a: SchemaView, b: SchemaView): SchemaView {
  const isSameDefault = JSON.stringify(a.default) === JSON.stringify(b.default);
  return {
    ...(a.types && b.types ? { types: union(a.types, b.types) } : {}),
    ...(a.values && b.values ? { values: union(a.values, b.values) } : {}),
    bounds: new Map([...a.bounds].filter(([name, bound]) => b.bounds.get(name) === bound)),
    ...(a.default && isSameDefault ? { default: a.default } : {}),
    properties: joinProperties(a, b),
    required: new Set([...a.required].filter((name) => b.required.has(name))),
    named: a.named && b.named,
    items: [...a.items, ...b.items],
    losses: union(a.losses, b.losses),
    inferred: union(a.inferred, b.inferred),
  };
}

/** Both hold: what one says is said. */
export function joinBoth(a: SchemaView, b: SchemaView): SchemaView {
  const types = a.types && b.types ? commonTypes(a.types, b.types) : (a.types ?? b.types);
  const values = soleOf(a.values, b.values, (one) => [...one].sort());
  const preset = soleOf(a.default, b.default, (one) => one);
  const description = a.description ?? b.description;
  return {
    ...(types === undefined ? {} : { types }),
    ...(values === undefined ? {} : { values }),
    bounds: joinBounds(a.bounds, b.bounds),
    ...(preset === undefined ? {} : { default: preset }),
    ...(description === undefined ? {} : { description }),
    properties: joinProperties(a, b),
    required: union(a.required, b.required),
    named: a.named || b.named,
    items: [...a.items, ...b.items],
    losses: union(a.losses, b.losses),
    inferred: union(a.inferred, b.inferred),
  };
}

/** Where nothing is of both types, whoever reads the one or the other is not wrong. */
function commonTypes(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  const common = new Set([...a].filter((type) => b.has(type)));
  return common.size === 0 ? union(a, b) : common;
}

/** What one of two says, or both alike. */
function soleOf<Said>(
  a: Said | undefined,
  b: Said | undefined,
  toJson: (said: Said) => unknown,
): Said | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return JSON.stringify(toJson(a)) === JSON.stringify(toJson(b)) ? a : undefined;
}

/** Of two bounds on one end both may be read as the bound: neither is said alone. */
function joinBounds(a: SchemaView['bounds'], b: SchemaView['bounds']): SchemaView['bounds'] {
  return new Map(
    [...b, ...a].filter(([name]) => !b.has(name) || !a.has(name) || a.get(name) === b.get(name)),
  );
}

function joinProperties(a: SchemaView, b: SchemaView): SchemaView['properties'] {
  if (a.properties.size === 0 || b.properties.size === 0)
    return a.properties.size === 0 ? b.properties : a.properties;
  const joined = new Map(a.properties);
  for (const [name, refs] of b.properties) {
    const known = joined.get(name) ?? [];
    joined.set(name, [...known, ...refs.filter(({ id }) => !known.some((other) => other.id === id))]);
  }
  return joined;
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  return a.size === 0 ? b : new Set([...a, ...b]);
}
