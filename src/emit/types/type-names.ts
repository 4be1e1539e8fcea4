import { createHash } from 'node:crypto';
import type { NodeId, SchemaGraph, SchemaNode } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import type { InlineSchemas } from '../inline-schema.ts';
import { nodeName, nodeTypeName } from '../node-name.ts';
import { type TypeMaking, type TypeSchema, typeSchema } from './type-schema.ts';

/** What a type is called. */
export interface TypeName {
  /** The name of its file in `types/`, without extension. */
  readonly file: string;
  /** In TypeScript. */
  readonly type: string;
}

/** The type of a node, named by what it says. */
export interface NamedType {
  readonly name: TypeName;
  /** Without what is said of the node itself, which stands where the type is used. */
  readonly schema: TypeSchema;
  /** The types that it names, other than itself, sorted. */
  readonly uses: readonly TypeName[];
}

/**
 * Finds the types of nodes. Nodes whose types read alike share one name: what a schema says of itself belongs to the
 * place where it is used, and much of a schema (examples, titles) is in no type. A name follows from the type alone.
 */
export function nameTypes(graph: SchemaGraph, inline: InlineSchemas): (id: NodeId) => NamedType | undefined {
  const known = new Map<NodeId, NamedType>();
  const names = new Map<string, TypeName>();
  const making: TypeMaking = {
    known: new Map(),
    nameOf: (ref) => {
      const target = graph.nodes.get(ref);
      // A type in a cycle would be asked for its own name.
      const name = target?.cyclic ? namesOf(target) : typeOf(ref)?.name;
      if (!target || !name) return { tsType: 'unknown' };
      names.set(name.type, name);
      return { tsType: name.type, keywords: target.keywords };
    },
  };
  /** A type beside one that takes everything says nothing, so what is named is read from the text. */
  const usedNames = (text: string): TypeName[] =>
    [...new Set(text.match(/"tsType":"\w+"/g))]
      .flatMap((use) => names.get(use.slice('"tsType":"'.length, -1)) ?? [])
      .sort((a, b) => compareText(a.file, b.file));
  const typeOf = (id: NodeId): NamedType | undefined => {
    const node = graph.nodes.get(id);
    const found = known.get(id);
    if (!node || found) return found;
    const { description: _, deprecated: __, ...schema } = typeSchema(inline.write(id), making);
    const text = JSON.stringify(schema);
    const name = namesOf(node.cyclic ? node : { hint: node.hint, id: hash(text) });
    const type = { name, schema, uses: usedNames(text).filter(({ type: other }) => other !== name.type) };
    known.set(id, type);
    return type;
  };
  return typeOf;
}

function namesOf(node: Pick<SchemaNode, 'hint' | 'id'>): TypeName {
  return { file: nodeName(node), type: nodeTypeName(node) };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
