import type { EmitContext } from '../emitter.ts';
import { nodeName } from '../node-name.ts';

/** What is to be said of schemas that cannot be written with zod, a line for each. */
export function refusalNotices({
  graph,
  zod,
  validators,
}: Pick<EmitContext, 'graph' | 'zod' | 'validators'>): readonly string[] {
  const lines = zod.refusals.flatMap(({ schema, keyword }) => {
    const node = graph.nodes.get(schema);
    if (node === undefined) return [];
    const what =
      validators.stem(schema) === undefined
        ? 'is left out, because there is no validator either'
        : 'asks its validator';
    return [`The zod schema of \`${nodeName(node)}\` ${what}: \`${keyword}\` is not known`];
  });
  return [...new Set(lines)];
}
