import type { StatedBoundsSetting } from '../config.ts';
import type { SchemaGraph, SchemaNode } from '../schema-graph.ts';
import type { SpecDocument } from '../spec-document.ts';
import { compareText } from '../text.ts';
import type { Conversion, Direction } from './conversion.ts';
import { createStore, type GraphStore } from './graph-store.ts';
import { createVertex, schemaEntry } from './vertex.ts';

/** Collects the schemas of any number of documents, each distinct one once. */
export interface GraphBuilder {
  readonly store: GraphStore;
  /** How schemas of a document are converted for one direction and kind of media type; the same object each time. */
  conversion(document: SpecDocument, direction: Direction, binary: boolean): Conversion;
  /** Takes in a schema that another builder made. */
  add(node: SchemaNode): void;
  /** Everything collected so far, in the order of ids, whatever came first. */
  graph(): SchemaGraph;
}

export interface GraphOptions {
  /** `enforce`: what only the sentences of a description state becomes a keyword of its schema. */
  readonly statedBounds?: StatedBoundsSetting;
}

/** A builder with nothing in it. */
export function createGraphBuilder({ statedBounds }: GraphOptions = {}): GraphBuilder {
  const store = createStore();
  const enforcesStated = statedBounds === 'enforce';
  const conversions = new WeakMap<SpecDocument, Map<string, Conversion>>();
  return {
    store,
    conversion(document, direction, binary) {
      const ofDocument = conversions.get(document) ?? new Map<string, Conversion>();
      conversions.set(document, ofDocument);
      const key = `${direction} ${binary}`;
      const made =
        ofDocument.get(key) ??
        createConversion(store, document, { direction, binary, enforcesStated }, [...ofDocument.values()][0]);
      ofDocument.set(key, made);
      return made;
    },
    add: (node) => {
      if (!store.nodes.has(node.id)) store.nodes.set(node.id, node);
    },
    graph: () => ({ nodes: new Map([...store.nodes].sort(([a], [b]) => compareText(a, b))) }),
  };
}

function createConversion(
  store: GraphStore,
  document: SpecDocument,
  how: Pick<Conversion, 'direction' | 'binary' | 'enforcesStated'>,
  sibling: Conversion | undefined,
): Conversion {
  const any = createVertex(undefined, '', 0, []);
  return {
    document,
    modern: isModern(document),
    ...how,
    vertices: new Map(),
    targets: sibling?.targets ?? new Map(),
    patterns: store.patterns,
    descriptions: store.descriptions,
    any,
    never: createVertex(undefined, '', 0, [schemaEntry('not', any)]),
  };
}

/** OpenAPI 3.1 and later; a document that does not say is read as 3.0. */
function isModern({ value }: SpecDocument): boolean {
  // YAML reads `openapi: 3.1` as a number.
  return /^3\.[1-9]/.test(String(value.openapi));
}
