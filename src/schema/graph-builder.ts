import type { SchemaGraph } from '../schema-graph.ts';
import type { SpecDocument } from '../spec-document.ts';
import type { Conversion, Direction } from './conversion.ts';
import { createStore, type GraphStore } from './graph-store.ts';
import { createVertex, schemaEntry } from './vertex.ts';

/** Collects the schemas of any number of documents, each distinct one once. */
export interface GraphBuilder {
  readonly store: GraphStore;
  /** How schemas of a document are converted for one direction and kind of media type; the same object each time. */
  conversion(document: SpecDocument, direction: Direction, binary: boolean): Conversion;
  /** Everything collected so far. */
  graph(): SchemaGraph;
}

/** A builder with nothing in it. */
export function createGraphBuilder(): GraphBuilder {
  const store = createStore();
  const conversions = new WeakMap<SpecDocument, Map<string, Conversion>>();
  return {
    store,
    conversion(document, direction, binary) {
      const ofDocument = conversions.get(document) ?? new Map<string, Conversion>();
      conversions.set(document, ofDocument);
      const key = `${direction} ${binary}`;
      const made =
        ofDocument.get(key) ??
        createConversion(store, document, { direction, binary }, [...ofDocument.values()][0]);
      ofDocument.set(key, made);
      return made;
    },
    graph: () => ({ nodes: store.nodes }),
  };
}

function createConversion(
  store: GraphStore,
  document: SpecDocument,
  { direction, binary }: { readonly direction: Direction; readonly binary: boolean },
  sibling: Conversion | undefined,
): Conversion {
  const any = createVertex(undefined, '', 0, []);
  return {
    document,
    modern: isModern(document),
    direction,
    binary,
    vertices: new Map(),
    targets: sibling?.targets ?? new Map(),
    patterns: store.patterns,
    any,
    never: createVertex(undefined, '', 0, [schemaEntry('not', any)]),
  };
}

/** OpenAPI 3.1 and later; a document that does not say is read as 3.0. */
function isModern({ value }: SpecDocument): boolean {
  // YAML reads `openapi: 3.1` as a number.
  return /^3\.[1-9]/.test(String(value.openapi));
}
