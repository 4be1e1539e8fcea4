import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import type { Violation } from '../validation/violation.ts';
import { isPlaceholder } from './placeholder-text.ts';

/** Whether what is rejected is text for readers to replace, where nothing that they write as text would do: an object or a list belongs there. */
export function isPlaceholderShape({ value, node, keyword }: Violation, graph: SchemaGraph): boolean {
  if (!isPlaceholder(value)) return false;
  if (keyword !== 'type' && keyword !== 'anyOf' && keyword !== 'oneOf') return false;
  const types = typesOf(node, graph, 0);
  return types.length > 0 && types.every((type) => structured.has(type));
}

const structured: ReadonlySet<unknown> = new Set(['array', 'null', 'object']);

/** What a schema takes, as far as its types say; `any` where one alternative says nothing. */
function typesOf(id: NodeId, graph: SchemaGraph, depth: number): readonly unknown[] {
  const { type, anyOf, oneOf } = graph.nodes.get(id)?.keywords ?? {};
  if (type !== undefined) return [type].flat();
  const alternatives = (anyOf ?? oneOf) as readonly NodeId[] | undefined;
  if (alternatives === undefined || depth > 4) return ['any'];
  return alternatives.flatMap((alternative) => typesOf(alternative, graph, depth + 1));
}
