import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { listSubschemas } from '../../schema-keywords.ts';
import { compareText } from '../../text.ts';
import { inlineSchemas } from '../inline-schema.ts';
import { reachableNodes } from '../schema-files.ts';
import { printExpression, printType } from './print-type.ts';
import { type NamedType, nameTypes, type TypeName } from './type-names.ts';

/**
 * A composite whose schema is smaller than this, in characters, is written out in the types that use it: compilers read
 * every file that a model reaches, and a file more costs them more than two screens of text.
 */
const smallestComposite = 2000;

/** A type and what it needs. */
interface TypeText {
  /** A declaration in a file, an expression where used. */
  readonly text: string;
  /** The types that it names, sorted. */
  readonly uses: readonly TypeName[];
}

/** A file of `types/`. */
interface TypeFile extends TypeText {
  readonly name: TypeName;
}

/** The types of a package. */
export interface TypeFiles {
  /** Sorted by path. */
  readonly files: readonly TypeFile[];
  /** How to write the type of a root. */
  readonly expressions: ReadonlyMap<NodeId, TypeText>;
}

/** Makes the type of every root, and a file for each composite that is shared or large enough to be. */
export function planTypeFiles(graph: SchemaGraph, roots: readonly NodeId[]): TypeFiles {
  const isComposite = compositeTest(graph);
  const inline = inlineSchemas({
    graph,
    hoist: (node, size) => size >= smallestComposite && isComposite(node.id),
    refer: (node) => ({ $ref: node.id }),
  });
  const named = new Set(roots.filter((id) => inline.isHoisted(id) || isComposite(id)));
  const typeOf = nameTypes(graph, inline);
  const expressions = new Map<NodeId, TypeText>();
  const used = new Set<string>();
  for (const id of new Set(roots)) {
    const type = typeOf(id);
    if (!type) continue;
    const expression = expressionOf(type, named.has(id));
    for (const { file } of expression.uses) used.add(file);
    expressions.set(id, expression);
  }
  const types = reachableNodes(graph, roots)
    .filter(({ id }) => named.has(id) || inline.isHoisted(id))
    .flatMap(({ id }) => typeOf(id) ?? []);
  return { files: printFiles(types, used), expressions };
}

/** Each type that is used, once, however many nodes have it. */
function printFiles(types: readonly NamedType[], used: Set<string>): TypeFile[] {
  const byFile = new Map(types.map((type) => [type.name.file, type]));
  const files: TypeFile[] = [];
  // A set visits what is added while it is read.
  for (const file of used) {
    const type = byFile.get(file);
    if (!type) continue;
    const { name, schema, uses } = type;
    for (const other of uses) used.add(other.file);
    files.push({ name, uses, text: printType(name.type, schema) });
  }
  return files.sort((a, b) => compareText(a.name.file, b.name.file));
}

function expressionOf({ name, schema, uses }: NamedType, isNamed: boolean): TypeText {
  if (isNamed) return { text: name.type, uses: [name] };
  return { text: printExpression(schema), uses };
}

/** Whether a node is more than a scalar or a list of scalars. */
function compositeTest(graph: SchemaGraph): (id: NodeId) => boolean {
  const known = new Map<NodeId, boolean>();
  const isComposite = (id: NodeId): boolean => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    const node = graph.nodes.get(id);
    if (!node) return false;
    if (node.cyclic) return true;
    const { properties, patternProperties, additionalProperties } = node.keywords;
    const isObject = properties ?? patternProperties ?? additionalProperties;
    const composite = isObject !== undefined || listSubschemas(node.keywords).some(isComposite);
    known.set(id, composite);
    return composite;
  };
  return isComposite;
}
