import type { LintInput } from '../lint-input.ts';
import type { SpecPlace } from '../place.ts';
import type { ContentSchema, NodeId, OperationSchemas, SchemaGraph, SchemaNode } from '../schema-graph.ts';
import { listSubschemas, mapSubschemas, unescapePointer } from '../schema-keywords.ts';
import { followPointer } from './spec-pointer.ts';

/** A schema of the graph at one place of a document. */
export interface SchemaSite {
  readonly node: SchemaNode;
  readonly at: SpecPlace;
}

/**
 * Every place of every document at which a schema stands that `isWanted`, each once; only in contents of which
 * nothing is lost, because what is lost may be what tells schemas apart. Whatever does not lead there is passed over.
 */
export function* findSchemaSites(
  { operations, graph }: Pick<LintInput, 'operations' | 'graph'>,
  isWanted: (node: SchemaNode) => boolean,
): Iterable<SchemaSite> {
  const leading = listLeading(graph, isWanted);
  const seen = new Set<string>();
  for (const { refs, ...operation } of leading.size === 0 ? [] : operations.values()) {
    const open: Root[] = listRoots(operation)
      .filter(({ schema }) => leading.has(schema))
      .map(({ schema, at }) => ({ schema, at: followPointer(at, [], refs) }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { schema, at } = next;
      const node = graph.nodes.get(schema);
      // Requests and responses may make two schemas of one text.
      const key = `${schema} ${at.path}#${at.pointer}`;
      if (node === undefined || seen.has(key)) continue;
      seen.add(key);
      if (isWanted(node)) yield { node, at };
      mapSubschemas(node.keywords, (child, pointer) => {
        if (!leading.has(child)) return;
        const tokens = pointer.slice(1).split('/').map(unescapePointer);
        open.push({ schema: child, at: followPointer(at, tokens, refs) });
      });
    }
  }
}

/** The schemas that are wanted, and all that lead to one. */
function listLeading(graph: SchemaGraph, isWanted: (node: SchemaNode) => boolean): ReadonlySet<NodeId> {
  const parents = new Map<NodeId, NodeId[]>();
  const open: NodeId[] = [];
  for (const [id, node] of graph.nodes) {
    if (isWanted(node)) open.push(id);
    for (const child of listSubschemas(node.keywords)) {
      parents.set(child, parents.get(child) ?? []);
      parents.get(child)?.push(id);
    }
  }
  const leading = new Set<NodeId>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (leading.has(id)) continue;
    leading.add(id);
    open.push(...(parents.get(id) ?? []));
  }
  return leading;
}

interface Root {
  readonly schema: NodeId;
  readonly at: SpecPlace;
}

function listRoots({
  request,
  responses,
  parameters,
}: Pick<OperationSchemas, 'request' | 'responses' | 'parameters'>): readonly Root[] {
  const contents = [request, ...Object.values(responses)].flatMap((one) =>
    Object.entries(one?.content ?? {}),
  );
  return [...parameters, ...contents.flatMap(([mediaType, content]) => readContent(mediaType, content))];
}

function readContent(mediaType: string, { schema, at, complete }: ContentSchema): readonly Root[] {
  // Where parts may be raw bytes, a schema says less than its author wrote.
  const isText = /json|xml|yaml|urlencoded|^text\//i.test(mediaType);
  return schema !== undefined && complete && isText ? [{ schema, at }] : [];
}
