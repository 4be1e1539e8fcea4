import type { NodeId, SchemaNode } from '../schema-graph.ts';
import { listSubschemas } from '../schema-keywords.ts';
import { compareText } from '../text.ts';

/** Everything that the notes of a schema, and of the schemas it reaches, say is missing; sorted. */
export function listNotedLosses(nodes: ReadonlyMap<NodeId, SchemaNode>, root: NodeId): readonly string[] {
  const losses = new Set<string>();
  const reached = new Set<NodeId>([root]);
  // A set visits what is added while it is read.
  for (const id of reached) {
    const { keywords } = nodes.get(id) ?? {};
    if (keywords === undefined) continue;
    for (const loss of lossesOf(keywords['x-docschema'])) losses.add(loss);
    for (const child of listSubschemas(keywords)) reached.add(child);
  }
  return [...losses].sort(compareText);
}

function lossesOf(notes: unknown): readonly string[] {
  if (typeof notes !== 'object' || notes === null || !('missing' in notes)) return [];
  return Array.isArray(notes.missing) ? notes.missing.filter((loss) => typeof loss === 'string') : [];
}
