import type { Range } from './draft.ts';

/** A name given a value; `value` is absent where the value is not one expression. */
interface Binding<Node> {
  readonly name: string;
  readonly value?: Node;
  /** Where it takes effect. */
  readonly at: number;
  /** The statements among which it stands. */
  readonly block: Range;
}

/** A value changed after it was bound. */
export interface Change<Node> {
  readonly name: string;
  /** `set` and `add` give a member a value, `append` adds an item, `query` adds to a URL; `other` is anything else. */
  readonly kind: 'set' | 'add' | 'append' | 'query' | 'other';
  readonly key?: Node;
  /** A key that is no expression. */
  readonly keyText?: string;
  readonly value?: Node;
  readonly at: number;
  readonly block: Range;
  readonly scope: Scope<Node>;
}

/** A stretch of code in which names are bound. */
export interface Scope<Node> extends Range {
  readonly parent?: Scope<Node>;
  /** The function, or the whole sample, whose statements run one after the other. */
  readonly owner: Scope<Node>;
  readonly bindings: Map<string, Binding<Node>[]>;
  /** Names that other functions bind anew. */
  readonly unsure: Set<string>;
}

/** Everything that decides what a name stands for; each list in source order. */
export interface NameTable<Node> {
  readonly scopes: readonly Scope<Node>[];
  readonly loops: readonly Range[];
  readonly changes: ReadonlyMap<string, readonly Change<Node>[]>;
}

/** A change that applies; `certain` where it happened, once, whatever way the code took. */
export type AppliedChange<Node> = Change<Node> & { readonly certain: boolean };

/** What a name stands for at one place. */
export interface Resolved<Node> {
  readonly value: Node;
  readonly changes: readonly AppliedChange<Node>[];
}

/** A scope without names; it owns itself where `owner` is absent. */
export function createScope<Node>(
  { from, to }: Range,
  parent?: Scope<Node>,
  owner?: Scope<Node>,
): Scope<Node> {
  const scope = { from, to, parent, bindings: new Map(), unsure: new Set<string>() };
  return Object.assign(scope, { owner: owner ?? (scope as unknown as Scope<Node>) });
}

/** Notes a binding or a change by its name. */
export function note<Fact extends { readonly name: string }>(facts: Map<string, Fact[]>, fact: Fact): void {
  const known = facts.get(fact.name);
  if (known === undefined) facts.set(fact.name, [fact]);
  else known.push(fact);
}

/** Puts what was noted in source order, which all lookups rely on. */
export function sortNames<Node>(scopes: readonly Scope<Node>[], changes: Map<string, Change<Node>[]>): void {
  for (const facts of [...scopes.flatMap(({ bindings }) => [...bindings.values()]), ...changes.values()]) {
    facts.sort((a, b) => a.at - b.at);
  }
}

/** The scope that binds `name`, from `scope` outwards. */
export function findScope<Node>(scope: Scope<Node> | undefined, name: string): Scope<Node> | undefined {
  let found = scope;
  while (found !== undefined && !found.bindings.has(name)) found = found.parent;
  return found;
}

/** What `name` stands for at `at`; nothing where that depends on how the code runs. */
export function resolveName<Node>(
  table: NameTable<Node>,
  name: string,
  at: number,
): Resolved<Node> | undefined {
  const own = scopeAt(table.scopes, at);
  const scope = findScope(own, name);
  const bindings = scope?.bindings.get(name);
  if (scope === undefined || bindings === undefined || scope.unsure.has(name)) return undefined;
  const isOwn = scope.owner === own?.owner;
  const binding = isOwn ? bindingBefore(bindings, at, table.loops) : onlyOne(bindings);
  if (binding?.value === undefined) return undefined;
  return { value: binding.value, changes: changesOf(table, { scope, binding, at, isOwn }) };
}

function onlyOne<Fact>(facts: readonly Fact[]): Fact | undefined {
  return facts.length === 1 ? facts[0] : undefined;
}

/** The binding that certainly was the last one before `at`. */
function bindingBefore<Node>(
  bindings: readonly Binding<Node>[],
  at: number,
  loops: readonly Range[],
): Binding<Node> | undefined {
  const count = countBefore(bindings, at);
  const last = bindings[count - 1];
  const next = bindings[count];
  if (last === undefined || bindings.length === 1) return last;
  const runsAgain =
    next !== undefined && loops.some(({ from, to }) => from <= at && at < to && next.at <= to);
  return contains(last.block, at) && !runsAgain ? last : undefined;
}

interface Use<Node> {
  readonly scope: Scope<Node>;
  readonly binding: Binding<Node>;
  readonly at: number;
  /** Whether the name is used in the function that binds it. */
  readonly isOwn: boolean;
}

function changesOf<Node>(
  { changes, loops }: NameTable<Node>,
  use: Use<Node>,
): readonly AppliedChange<Node>[] {
  const { scope, binding, at, isOwn } = use;
  const applied: AppliedChange<Node>[] = [];
  for (const change of changes.get(binding.name) ?? []) {
    if (findScope(change.scope, binding.name) !== scope) continue;
    const runsInOrder = isOwn && change.scope.owner === scope.owner;
    const around = loops.filter((loop) => contains(loop, change.at) && !contains(loop, binding.at));
    const isPast = change.at <= at;
    if (runsInOrder && change.at < binding.at && around.length === 0) continue;
    if (runsInOrder && !isPast && !around.some((loop) => contains(loop, at))) continue;
    const certain = runsInOrder && isPast && contains(change.block, at) && around.length === 0;
    applied.push({ ...change, certain });
  }
  return applied;
}

function contains({ from, to }: Range, at: number): boolean {
  return from <= at && at <= to;
}

/** How many take effect before `at`; they are sorted. */
function countBefore(facts: readonly { readonly at: number }[], at: number): number {
  let low = 0;
  let high = facts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((facts[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The innermost scope around `at`; scopes are sorted by their starts and nest. */
function scopeAt<Node>(scopes: readonly Scope<Node>[], at: number): Scope<Node> | undefined {
  let scope = scopes[countScopes(scopes, at) - 1];
  while (scope !== undefined && scope.to < at) scope = scope.parent;
  return scope;
}

function countScopes(scopes: readonly Range[], at: number): number {
  let low = 0;
  let high = scopes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scopes[middle]?.from ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
