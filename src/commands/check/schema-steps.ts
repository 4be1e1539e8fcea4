import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { schemaKeywords } from '../../schema-keywords.ts';

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The schema at the end of a way from another one: keywords, names and numbers. */
export function nodeAt(
  graph: SchemaGraph,
  from: NodeId,
  [keyword, ...rest]: readonly string[],
): NodeId | undefined {
  if (keyword === undefined) return from;
  const value: unknown = graph.nodes.get(from)?.keywords[keyword];
  const [step = '', ...others] = rest;
  const isOne = schemaKeywords.has(keyword);
  const next = isOne ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[step];
  return typeof next === 'string' ? nodeAt(graph, next, isOne ? rest : others) : undefined;
}
