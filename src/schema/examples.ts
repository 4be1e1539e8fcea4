import type { NodeId, SchemaProblem } from '../schema-graph.ts';
import { escapePointer } from '../schema-keywords.ts';
import { type Conversion, lookUp } from './conversion.ts';
import type { GraphStore } from './graph-store.ts';
import { isBounded, isObject, type JsonObject, shorten } from './json-value.ts';
import { acceptsValue } from './judge.ts';
import type { OperationReading } from './operation-reading.ts';
import { type Notes, notedBit, type Vertex } from './vertex.ts';

/** Records the examples of a schema, which is in the graph, that it rejects itself. */
export function noteSchemaExamples(store: GraphStore, conversion: Conversion, vertex: Vertex): void {
  const { node, source, pointer } = vertex;
  if (node?.keywords.examples === undefined) return;
  const examples = node.keywords.examples as readonly unknown[];
  for (const index of findRejected(store, node.id, examples)) {
    // `example` was read as the last of `examples`.
    const isSingle = isObject(source) && source.example !== undefined && index === examples.length - 1;
    const at = isSingle ? `${pointer}/example` : `${pointer}/examples/${index}`;
    noteExample(conversion, vertex, { value: examples[index], schema: node.id, pointer: at });
  }
}

/** Each node is judged once. */
function findRejected(store: GraphStore, id: NodeId, examples: readonly unknown[]): readonly number[] {
  const known = store.rejectedExamples.get(id);
  if (known !== undefined) return known;
  const rejected = examples.flatMap((value, index) => (isRejected(store, id, value) ? [index] : []));
  store.rejectedExamples.set(id, rejected);
  return rejected;
}

/** Records the examples that stand beside a schema, in a media type or parameter, and that it rejects. */
export function noteExamplesBeside(
  reading: OperationReading,
  conversion: Conversion,
  {
    value,
    pointer,
    schema,
  }: { readonly value: JsonObject; readonly pointer: string; readonly schema: NodeId },
): void {
  const { store } = reading.builder;
  const named = Object.entries(isObject(value.examples) ? value.examples : {}).flatMap(([name, example]) =>
    readNamed(conversion, example, `${pointer}/examples/${escapePointer(name)}`),
  );
  const single = value.example === undefined ? [] : [{ value: value.example, pointer: `${pointer}/example` }];
  for (const example of [...single, ...named]) {
    if (isRejected(store, schema, example.value)) noteExample(conversion, reading, { ...example, schema });
  }
}

/** The value of an Example Object, which may stand elsewhere. */
function readNamed(
  conversion: Conversion,
  written: unknown,
  pointer: string,
): readonly { readonly value: unknown; readonly pointer: string }[] {
  if (!isObject(written)) return [];
  if (typeof written.$ref !== 'string') {
    return written.value === undefined ? [] : [{ value: written.value, pointer: `${pointer}/value` }];
  }
  const target = lookUp(conversion, written.$ref);
  if (target.kind !== 'found' || !isObject(target.value) || target.value.value === undefined) return [];
  return [{ value: target.value.value, pointer: `${target.pointer}/value` }];
}

function isRejected(store: GraphStore, schema: NodeId, value: unknown): boolean {
  // Writers of documents put `null` where there is no example.
  if (value === null || !isBounded(value)) return false;
  const keywords = store.nodes.get(schema)?.keywords ?? {};
  if (acceptsValue(store.nodes, keywords, value)) return false;
  return typeof value !== 'string' || !acceptsText(store, keywords, value);
}

/** An example may be written as the text that is sent. */
function acceptsText(store: GraphStore, keywords: JsonObject, text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    const value: unknown = JSON.parse(text);
    return isBounded(value) && acceptsValue(store.nodes, keywords, value);
  } catch {
    return false;
  }
}

function noteExample(
  { document }: Conversion,
  owner: Notes,
  example: { readonly value: unknown; readonly schema: NodeId; readonly pointer: string },
): void {
  const { value, schema, pointer } = example;
  const problem: SchemaProblem = {
    kind: 'example-rejected',
    found: shorten(value),
    expected: 'a value that its own schema accepts',
    at: { path: document.path, pointer },
    example: { value, schema },
  };
  owner.problems ??= [];
  owner.problems.push(problem);
  owner.flags |= notedBit;
}
