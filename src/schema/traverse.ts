import type { Conversion } from './conversion.ts';
import type { GraphStore } from './graph-store.ts';
import { internVertex } from './intern.ts';
import { internCycle } from './intern-cycle.ts';
import { readSchema } from './read-schema.ts';
import type { Vertex } from './vertex.ts';

interface Step {
  readonly vertex: Vertex;
  /** Index of the next child. */
  next: number;
}

/**
 * Reads a vertex and all it reaches into the graph, each once: Tarjan's strongly connected components with a stack of
 * its own, so that a long chain of references costs no more than a short one.
 */
export function internReachable(store: GraphStore, conversion: Conversion, root: Vertex): void {
  if (root.node !== undefined) return;
  const open: Vertex[] = [];
  const steps: Step[] = [];
  let order = 0;
  const enter = (vertex: Vertex) => {
    if (vertex.entries === undefined) readSchema(conversion, vertex);
    if (vertex.children.length === 0) {
      internVertex(store, conversion, vertex);
      return;
    }
    order += 1;
    vertex.order = order;
    vertex.low = order;
    open.push(vertex);
    steps.push({ vertex, next: 0 });
  };
  enter(root);
  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const { vertex, next } = step;
    const child = vertex.children[next];
    step.next += 1;
    if (child === undefined) {
      steps.pop();
      finish(store, conversion, vertex, open);
      lower(steps.at(-1)?.vertex, vertex.low);
    } else if (child.node === undefined && child.order === 0) enter(child);
    else if (child.node === undefined) lower(vertex, child.order);
  }
}

function lower(vertex: Vertex | undefined, low: number): void {
  if (vertex !== undefined) vertex.low = Math.min(vertex.low, low);
}

/** Closes a vertex whose children are all read; where a component ends, its members enter the graph. */
function finish(store: GraphStore, conversion: Conversion, vertex: Vertex, open: Vertex[]): void {
  if (vertex.low < vertex.order) return;
  const members = open.splice(open.lastIndexOf(vertex));
  if (members.length === 1 && !vertex.children.includes(vertex)) internVertex(store, conversion, vertex);
  else internCycle(store, conversion, members);
  spreadFlags(members);
  // Never again the least of anything still open.
  for (const member of members) member.low = Number.POSITIVE_INFINITY;
}

/** What was noted below a vertex is noted of it too; members of a cycle are all below each other. */
function spreadFlags(members: readonly Vertex[]): void {
  let flags = 0;
  for (const member of members) {
    flags |= member.flags;
    for (const child of member.children) flags |= child.flags;
  }
  for (const member of members) member.flags = flags;
}
