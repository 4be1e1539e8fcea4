import type { NodeId, SchemaProblem } from '../schema-graph.ts';
import { escapePointer } from '../schema-keywords.ts';
import type { SpecDocument } from '../spec-document.ts';
import type { GraphBuilder } from './graph-builder.ts';
import { isObject, memberOf } from './json-value.ts';
import { compileSchema, createOperationReading, gatherNotes } from './operation-reading.ts';

/** A schema that a document names among its components, or the names it has instead. */
export type CompiledComponent =
  | {
      readonly kind: 'compiled';
      readonly schema: NodeId;
      readonly pointer: string;
      readonly problems: readonly SchemaProblem[];
    }
  | { readonly kind: 'absent'; readonly names: readonly string[] };

/** One of `components.schemas` of a document → a schema of the graph, as it is read from answers. */
export function compileComponent(
  document: SpecDocument,
  name: string,
  builder: GraphBuilder,
): CompiledComponent {
  const named = schemasOf(document);
  if (!Object.hasOwn(named, name)) return { kind: 'absent', names: Object.keys(named) };
  const reading = createOperationReading(document, builder);
  const pointer = `/components/schemas/${escapePointer(name)}`;
  const { schema } = compileSchema(reading, named[name], pointer, { direction: 'response', binary: false });
  return { kind: 'compiled', schema, pointer, problems: gatherNotes(reading).problems };
}

/** The names of the schemas among the components of a document. */
export function listComponents(document: Pick<SpecDocument, 'value'>): readonly string[] {
  return Object.keys(schemasOf(document));
}

function schemasOf({ value }: Pick<SpecDocument, 'value'>): Readonly<Record<string, unknown>> {
  const schemas = memberOf(value.components, 'schemas');
  return isObject(schemas) ? schemas : {};
}
