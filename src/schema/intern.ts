import { addProblem, type Conversion } from './conversion.ts';
import { rejectsDefault } from './defaults.ts';
import { exactText } from './entry-text.ts';
import { noteSchemaExamples } from './examples.ts';
import { addNode, type GraphStore, hashText, idOf, type Known, structureOfEntries } from './graph-store.ts';
import { type Entry, findEntry, type Vertex } from './vertex.ts';

/** Gives a vertex, whose subschemas are all in the graph, its node. */
export function internVertex(store: GraphStore, conversion: Conversion, vertex: Vertex): void {
  const entries = vertex.entries ?? [];
  const text = exactText(entries, idOf);
  let known = store.known.get(text);
  if (known === undefined) {
    known = learn(store, entries, text);
    store.known.set(text, known);
  }
  vertex.node = known.node;
  if (known.defaultRejected) noteRejectedDefault(conversion, vertex);
  noteSchemaExamples(store, conversion, vertex);
}

function learn(store: GraphStore, entries: readonly Entry[], text: string): Known {
  if (!rejectsDefault(store, entries)) {
    const node = addNode(
      store,
      { id: hashText(text), structure: structureOfEntries(store, entries), cyclic: false },
      entries,
      idOf,
    );
    return { node, defaultRejected: false };
  }
  const kept = entries.filter(({ keyword }) => keyword.name !== 'default');
  const keptText = exactText(kept, idOf);
  const known = store.known.get(keptText) ?? learn(store, kept, keptText);
  store.known.set(keptText, known);
  return { node: known.node, defaultRejected: true };
}

/** Records that the default of a schema was left out, because the schema itself rejects it. */
export function noteRejectedDefault(conversion: Conversion, vertex: Vertex): void {
  const entry = findEntry(vertex.entries ?? [], 'default');
  const value = entry?.kind === 'value' ? entry.value : undefined;
  const schema = vertex.node?.id;
  addProblem(conversion, vertex, {
    kind: 'default-rejected',
    found: value,
    expected: 'a value that its own schema accepts',
    pointer: `${vertex.pointer}/default`,
    lost: false,
    ...(schema === undefined ? {} : { example: { value, schema } }),
  });
}
