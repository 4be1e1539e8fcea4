import type { NodeId } from '../../schema-graph.ts';
import { compactModule } from './module-text.ts';
import type { StructureWriter } from './structure-writer.ts';

/** Modules of the roots and of every structure that has one of its own and that they reach; each follows from its structure alone. */
export function compactModules(
  roots: readonly NodeId[],
  writer: StructureWriter,
  stemOf: (structure: NodeId) => string,
): (readonly [id: NodeId, text: string])[] {
  const own = new Set(roots);
  const wanted = new Set(roots);
  const modules: (readonly [NodeId, string])[] = [];
  // A set visits what is added while it is read.
  for (const id of wanted) {
    const { text, imports } = compactModule(id, writer, stemOf, own.has(id));
    for (const other of imports) wanted.add(other);
    modules.push([id, text]);
  }
  return modules;
}
