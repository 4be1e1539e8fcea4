import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { contradictProse, type ProseContradiction } from './contradict-prose.ts';
import { contradictions } from './contradictions.ts';
import { type SchemaRef, type SchemaView, viewSchemas } from './schema-view.ts';

/** What two descriptions of one parameter contradict each other in. */
export interface Disagreement {
  /** Where the weaker one says it, as tokens of a pointer from its schema. */
  readonly tokens: readonly string[];
  /** The nearest place of the stronger one, from its schema. */
  readonly strongTokens: readonly string[];
  /** Such as `messages[].role`; empty for the value itself. */
  readonly name: string;
  /** What the weaker says, and what the stronger, in words; `absent` where the stronger has no such parameter. */
  readonly parts: readonly { readonly weaker: string; readonly stronger: string }[];
  readonly absent?: true;
  /** Set where the words of the weaker one contradict the stronger: then they are all that is said here. */
  readonly prose?: ProseContradiction;
  /** Names that the stronger one has beside. */
  readonly known?: readonly string[];
}

/** What is compared, and what is known of it from above. */
export interface ComparedSchemas {
  readonly weaker: NodeId;
  /** One of them holds. */
  readonly stronger: readonly NodeId[];
  readonly graph: SchemaGraph;
  /** Whether a flag that the weaker leaves out says that the parameter is optional. */
  readonly saysOptional: boolean;
  /** Names that are known elsewhere in the operation, and so are no mistake at its first level. */
  readonly elsewhere: ReadonlySet<string>;
}

interface Walk extends Omit<ComparedSchemas, 'weaker' | 'stronger'> {
  readonly weaker: SchemaRef;
  readonly stronger: readonly SchemaRef[];
  readonly name: string;
  readonly demand?: { readonly weaker: string; readonly stronger: string } | undefined;
  readonly seen: Set<string>;
}

/** Two schemas of one value → where they contradict each other, by path. */
export function compareSchemas(compared: ComparedSchemas, name = ''): readonly Disagreement[] {
  const root = (id: NodeId): SchemaRef => ({ id, tokens: [] });
  const { weaker, stronger } = compared;
  return compare({
    ...compared,
    weaker: root(weaker),
    stronger: stronger.map(root),
    name,
    seen: new Set(),
  });
}

function compare(walk: Walk): readonly Disagreement[] {
  const { weaker, stronger, graph, name, demand, seen } = walk;
  const key = JSON.stringify([weaker.id, stronger.map(({ id }) => id), demand, name === 'model']);
  if (seen.has(key)) return [];
  seen.add(key);
  const mine = viewSchemas([weaker], graph);
  const theirs = viewSchemas(stronger, graph);
  const own = contradictions({ weaker: mine, stronger: theirs, ignoresValues: name === 'model' });
  const parts = [...(demand === undefined ? [] : [demand]), ...own];
  const at = { tokens: weaker.tokens, strongTokens: stronger[0]?.tokens ?? [] };
  const prose = proseOf(mine, theirs);
  const here: readonly Disagreement[] = [
    ...(parts.length === 0 ? [] : [{ ...at, name, parts }]),
    ...(prose === undefined ? [] : [{ ...at, name, parts: [], prose }]),
  ];
  // Inside values of different types nothing can be the same.
  if (own.some(({ weaker: said }) => said.startsWith('is '))) return here;
  return [...here, ...compareItems(walk, mine, theirs), ...compareProperties(walk, mine, theirs)];
}

/** A description that both have is judged where the stronger has it. */
function proseOf(mine: SchemaView, theirs: SchemaView): ProseContradiction | undefined {
  const { description } = mine;
  const isOwn = description !== undefined && description !== theirs.description;
  return isOwn ? contradictProse(description, theirs) : undefined;
}

function compareItems(walk: Walk, mine: SchemaView, theirs: SchemaView): readonly Disagreement[] {
  if (theirs.items.length === 0) return [];
  const inside = { ...walk, stronger: theirs.items, name: `${walk.name}[]`, demand: undefined };
  return mine.items.flatMap((weaker) => compare({ ...inside, weaker }));
}

function compareProperties(walk: Walk, mine: SchemaView, theirs: SchemaView): readonly Disagreement[] {
  if (mine.losses.has('names-inferred')) return [];
  return [...mine.properties].flatMap(([property, [weaker]]) => {
    if (weaker === undefined) return [];
    const stronger = theirs.properties.get(property);
    const name = walk.name === '' ? property : `${walk.name}.${property}`;
    if (stronger !== undefined) {
      const demand = contradictDemand(walk, property, mine, theirs);
      return compare({ ...walk, weaker, stronger, name, demand });
    }
    if (!isAbsent(walk, { property, weaker, theirs })) return [];
    const at = { tokens: weaker.tokens, strongTokens: walk.stronger[0]?.tokens ?? [] };
    return [{ ...at, name, parts: [], absent: true as const, known: [...theirs.properties.keys()] }];
  });
}

const hiding = ['hidden-properties', 'alternatives', 'names-inferred', 'content', 'type-unknown'];

/** Whether the stronger one names all that it has, and not this. */
function isAbsent(
  { graph, weaker: holder, elsewhere }: Walk,
  {
    property,
    weaker,
    theirs,
  }: { readonly property: string; readonly weaker: SchemaRef; readonly theirs: SchemaView },
): boolean {
  if (!theirs.named || hiding.some((loss) => theirs.losses.has(loss))) return false;
  if (holder.tokens.length === 0 && elsewhere.has(property)) return false;
  const { losses, inferred } = viewSchemas([weaker], graph);
  return !losses.has('names-inferred') && !losses.has('parameter-location') && !inferred.has('name');
}

function contradictDemand(
  { saysOptional, graph }: Walk,
  property: string,
  mine: SchemaView,
  theirs: SchemaView,
): Walk['demand'] {
  // What a sample alone shows says itself that nobody knows whether it is required.
  const own = viewSchemas(mine.properties.get(property) ?? [], graph);
  const isLossy = [mine, theirs, own].some(
    ({ losses, inferred }) =>
      losses.has('required-unknown') || losses.has('names-inferred') || inferred.has('required'),
  );
  if (isLossy) return undefined;
  const [isMine, isTheirs] = [mine.required.has(property), theirs.required.has(property)];
  if (isMine === isTheirs || (isTheirs && !saysOptional)) return undefined;
  // Of alternatives one may demand what another does not: then neither word is wrong.
  if (!isTheirs && theirs.properties.get(property)?.length !== 1) return undefined;
  return isMine
    ? { weaker: 'is required', stronger: 'optional' }
    : { weaker: 'is optional', stronger: 'required' };
}
