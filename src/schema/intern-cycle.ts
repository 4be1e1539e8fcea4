import type { NodeId, SchemaNode } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import type { Conversion } from './conversion.ts';
import { exactText, structuralText } from './entry-text.ts';
import { noteSchemaExamples } from './examples.ts';
import { addNode, type GraphStore, hashText, idOf, keywordsOf, structureOf } from './graph-store.ts';
import { noteRejectedDefault } from './intern.ts';
import { acceptsValue } from './judge.ts';
import { type Entry, findEntry, type Vertex } from './vertex.ts';

/** Vertices that reach each other → their nodes, the same wherever the cycle was entered and however it is unrolled. */
export function internCycle(store: GraphStore, conversion: Conversion, members: readonly Vertex[]): void {
  const rejected = dropRejectedDefaults(store, members);
  const exact = identify(members, exactText, idOf);
  const structures = identify(members, structuralText, structureOf);
  const nodes = new Map<Vertex, SchemaNode>();
  const nameVertex = (vertex: Vertex) => exact.get(vertex) ?? idOf(vertex);
  for (const vertex of members) {
    const id = nameVertex(vertex);
    const structure = structures.get(vertex) ?? id;
    nodes.set(vertex, addNode(store, { id, structure, cyclic: true }, vertex.entries ?? [], nameVertex));
  }
  for (const [vertex, node] of nodes) vertex.node = node;
  for (const vertex of members) remember(store, vertex);
  for (const [vertex, entries] of rejected) {
    vertex.entries = entries;
    noteRejectedDefault(conversion, vertex);
  }
  for (const vertex of members) noteSchemaExamples(store, conversion, vertex);
}

/** A copy of a member of the cycle that stands outside it is the same node. */
function remember(store: GraphStore, { node, entries = [] }: Vertex): void {
  if (node === undefined) return;
  store.known.set(exactText(entries, idOf), { node, defaultRejected: false });
  store.structures.set(structuralText(entries, structureOf), node.structure);
}

type WriteText = typeof exactText;

interface Member {
  readonly vertex: Vertex;
  /** Hash of all but what it refers to inside the cycle. */
  readonly base: string;
  /** What it refers to inside the cycle, in order. */
  readonly inside: readonly Vertex[];
}

/** Refinement steps that a cycle of sane size never needs. */
const stepLimit = 400_000;

/** One identity per member, equal for members that cannot be told apart by following references. */
function identify(
  vertices: readonly Vertex[],
  write: WriteText,
  nameOutside: (vertex: Vertex) => string,
): Map<Vertex, NodeId> {
  const cycle = new Set(vertices);
  const members = vertices.map((vertex): Member => {
    const inside: Vertex[] = [];
    const text = write(vertex.entries ?? [], (child) => {
      if (!cycle.has(child)) return nameOutside(child);
      inside.push(child);
      return '?';
    });
    return { vertex, base: hashText(text), inside };
  });
  const colours = refine(members);
  const described = members.map((member) => describe(member, colours));
  const signature = hashText([...new Set(described)].sort(compareText).join('\n'));
  return new Map(vertices.map((vertex) => [vertex, hashText(`${signature} ${colours.get(vertex)}`)]));
}

function describe({ vertex, base, inside }: Member, colours: ReadonlyMap<Vertex, string>): string {
  return `${colours.get(vertex)} ${base} ${inside.map((child) => colours.get(child)).join(' ')}`;
}

/** Colours that tell apart all that differs; each round looks one reference further, until nothing new is told apart. */
function refine(members: readonly Member[]): Map<Vertex, string> {
  let colours = new Map(members.map(({ vertex, base }) => [vertex, base]));
  let count = 0;
  const edges = members.reduce((sum, { inside }) => sum + inside.length, members.length);
  for (let steps = 0; steps < stepLimit; steps += edges) {
    const told = new Set(colours.values()).size;
    if (told === count) return colours;
    count = told;
    const previous = colours;
    colours = new Map(
      members.map(({ vertex, base, inside }) => [
        vertex,
        hashText(`${base} ${inside.map((child) => previous.get(child)).join(' ')}`),
      ]),
    );
  }
  // A hostile cycle: its members are told apart by where they stand.
  return new Map(members.map(({ vertex }) => [vertex, hashText(`${colours.get(vertex)} ${vertex.pointer}`)]));
}

/** Removes defaults that their schemas reject; gives the entries as they were. */
function dropRejectedDefaults(store: GraphStore, members: readonly Vertex[]): Map<Vertex, Entry[]> {
  const withDefault = members.filter(({ entries = [] }) => findEntry(entries, 'default') !== undefined);
  if (withDefault.length === 0) return new Map();
  const names = new Map(members.map((vertex, index) => [vertex, `member-${index}`]));
  const nameVertex = (vertex: Vertex) => names.get(vertex) ?? idOf(vertex);
  const trial = new Map(
    members.map((vertex) => [
      nameVertex(vertex),
      { hint: 'cycle', cyclic: true, keywords: keywordsOf(vertex.entries ?? [], nameVertex) },
    ]),
  );
  const nodes = { get: (id: NodeId) => trial.get(id) ?? store.nodes.get(id) };
  const rejected = new Map<Vertex, Entry[]>();
  for (const vertex of withDefault) {
    const { entries = [] } = vertex;
    const entry = findEntry(entries, 'default');
    if (entry?.kind !== 'value' || acceptsValue(nodes, keywordsOf(entries, nameVertex), entry.value))
      continue;
    rejected.set(vertex, entries);
  }
  for (const [vertex, entries] of rejected) {
    vertex.entries = entries.filter(({ keyword }) => keyword.name !== 'default');
  }
  return rejected;
}
