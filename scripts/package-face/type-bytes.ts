import { compile } from 'json-schema-to-typescript';
import type { Compilation } from '../../src/compilation.ts';
import type { OutputFile } from '../../src/output-file.ts';
import type { NodeId, SchemaGraph } from '../../src/schema-graph.ts';
import { mapSubschemas } from '../../src/schema-keywords.ts';

/** Bytes of every declaration of the package, and of json-schema-to-typescript run on each body of each operation. */
export async function typeBytes(
  files: readonly OutputFile[],
  { graph, operations }: Compilation,
): Promise<{ readonly own: number; readonly peer: number; readonly schemas: number }> {
  const own = files
    .filter(({ path }) => path.endsWith('.d.ts'))
    .reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const schemas = [...operations.values()]
    .flatMap(({ request, responses }) => [request, ...Object.values(responses)])
    .flatMap((body) => Object.values(body?.content ?? {}))
    .flatMap(({ schema }) => schema ?? []);
  const sizes = new Map<NodeId, number>();
  for (const id of new Set(schemas)) sizes.set(id, await compiledBytes(dereferenced(graph, id)));
  return { own, peer: schemas.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0), schemas: schemas.length };
}

/** A schema with every reference replaced by what it refers to, as one object where several refer to it. */
function dereferenced(graph: SchemaGraph, root: NodeId): Record<string, unknown> {
  const made = new Map<NodeId, Record<string, unknown>>();
  const make = (id: NodeId): Record<string, unknown> => {
    const known = made.get(id);
    if (known) return known;
    const schema: Record<string, unknown> = {};
    made.set(id, schema);
    return Object.assign(schema, mapSubschemas(graph.nodes.get(id)?.keywords ?? {}, make));
  };
  return make(root);
}

/** As the library prints where nothing else is asked for; nothing for what it cannot compile. */
async function compiledBytes(schema: Record<string, unknown>): Promise<number> {
  return compile(schema, 'Body', { bannerComment: '' }).then(
    (declared) => Buffer.byteLength(declared),
    () => 0,
  );
}
