import type { LocatedValue } from '../located-value.ts';
import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import { equalsJson } from '../validation/equals-json.ts';
import { type SchemaAt, viewItems, viewObject } from '../validation/view-members.ts';

/** Whether a member is what its schema says that it is where it is left out; alternatives must agree. */
export function isDefault(
  value: LocatedValue,
  path: readonly (string | number)[],
  schema: NodeId,
  graph: SchemaGraph,
): boolean {
  let schemas: readonly SchemaAt[] = [{ node: schema, path: [] }];
  for (const step of path) {
    schemas =
      typeof step === 'number'
        ? viewItems(schemas, graph)
        : (viewObject(schemas, graph).members.get(step) ?? []);
  }
  const stated = schemas.flatMap(({ node }) => {
    const keywords = graph.nodes.get(node)?.keywords ?? {};
    return 'default' in keywords ? [keywords.default] : [];
  });
  return stated.length > 0 && stated.every((json) => equalsJson(value, json) === 'accepted');
}
