import type { EmitContext } from '../emitter.ts';
import { nodeName } from '../node-name.ts';

/** What is to be said of schemas that compact validators cannot check, a line for each. */
export function fallbackNotices({
  graph,
  validators,
}: Pick<EmitContext, 'graph' | 'validators'>): readonly string[] {
  const lines = validators.fallbacks.flatMap(({ schema, keyword }) => {
    const node = graph.nodes.get(schema);
    if (node === undefined) return [];
    return [
      `The validator of \`${nodeName(node)}\` is written by ajv: \`${keyword}\` is not known to compact validators`,
    ];
  });
  return [...new Set(lines)];
}
