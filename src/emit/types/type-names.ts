import { createHash } from 'node:crypto';
import type { NodeId, SchemaGraph, SchemaNode } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import type { InlineSchemas } from '../inline-schema.ts';
import { nodeName, nodeTypeName } from '../node-name.ts';
import { type TypeSchema, typeSchema } from './type-schema.ts';

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
  const typeOf = (id: NodeId): NamedType | undefined => {
    const node = graph.nodes.get(id);
    const found = known.get(id);
    if (!node || found) return found;
    const uses = new Map<string, TypeName>();
    const {
      description: _,
      deprecated: __,
      ...schema
    } = typeSchema(inline.write(id), (ref) => {
      const target = graph.nodes.get(ref);
      // A type in a cycle would be asked for its own name.
      const name = target?.cyclic ? namesOf(target) : typeOf(ref)?.name;
      if (!target || !name) return { tsType: 'unknown' };
      if (ref !== id) uses.set(name.file, name);
      return { tsType: name.type, keywords: target.keywords };
    });
    const text = JSON.stringify(schema);
    const type = {
      name: namesOf(node.cyclic ? node : { hint: node.hint, id: hash(text) }),
      schema,
      // A type beside one that takes everything says nothing.
      uses: [...uses.values()]
        .filter((name) => text.includes(`"tsType":"${name.type}"`))
        .sort((a, b) => compareText(a.file, b.file)),
    };
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
