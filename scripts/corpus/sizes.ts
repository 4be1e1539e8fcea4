import { jsonText } from '../../src/emit/json.ts';
import type { NodeId } from '../../src/schema-graph.ts';
import { mapSubschemas } from '../../src/schema-keywords.ts';
import type { Check, CorpusRun } from './check.ts';

/** Emitted schemas against the same schemas, printed alike, with every structure written out where it is used. */
export const checkSizes: Check = async (run) => {
  const schemas = run.files.filter(({ path }) => path.startsWith('schemas/'));
  const emitted = schemas.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const inlined = inlinedBytes(run);
  const ratio = inlined / emitted;
  const total = run.files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return [
    {
      check: 'emitted schemas against inlined',
      result: `${megabytes(emitted)} in ${schemas.length} files, inlined ${megabytes(inlined)}: ${ratio.toFixed(1)} times smaller`,
      passed: ratio >= 20,
    },
    { check: 'whole package', result: `${megabytes(total)} in ${run.files.length} files`, passed: true },
  ];
};

/** Bytes of every content of every operation, printed as the package prints, with nothing shared; a cycle is cut where it closes. */
function inlinedBytes({ compilation: { graph, operations } }: CorpusRun): number {
  const sizes = new Map<NodeId, number>();
  const inline = (id: NodeId, above: readonly NodeId[]): unknown => {
    if (above.includes(id)) return { $ref: '#' };
    return mapSubschemas(graph.nodes.get(id)?.keywords ?? {}, (child) => inline(child, [...above, id]));
  };
  const sizeOf = (id: NodeId): number => {
    const size = sizes.get(id) ?? Buffer.byteLength(jsonText(inline(id, [])));
    sizes.set(id, size);
    return size;
  };
  return [...operations.values()]
    .flatMap(({ request, responses }) => [request, ...Object.values(responses)])
    .flatMap((body) => Object.values(body?.content ?? {}))
    .reduce((sum, { schema }) => sum + (schema === undefined ? 0 : sizeOf(schema)), 0);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
