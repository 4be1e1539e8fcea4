import type { WrittenSchema } from '../inline-schema.ts';
import { objectType } from './object-type.ts';
import { enumType, scalarType, unionType } from './scalar-type.ts';
import { typeComment } from './type-comment.ts';

/** What a type is printed from: what has no structure to print is TypeScript already (`tsType`), and nothing names anything. */
export interface TypeSchema {
  readonly tsType?: string;
  readonly type?: 'object' | 'array';
  readonly properties?: Readonly<Record<string, TypeSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | TypeSchema;
  readonly items?: TypeSchema | readonly TypeSchema[];
  readonly additionalItems?: boolean | TypeSchema;
  readonly anyOf?: readonly TypeSchema[];
  readonly allOf?: readonly TypeSchema[];
  readonly description?: string;
  readonly deprecated?: true;
}

/** What types are made with. */
export interface TypeMaking {
  /** Gives the type of the target of a reference: its name, and the schema that says what is to be known of it. */
  readonly nameOf: (ref: string) => { readonly tsType: string; readonly keywords?: Keywords };
  /** What was made before, as many schemas stand in several others. */
  readonly known: Map<WrittenSchema, TypeSchema>;
}

type Keywords = Readonly<Record<string, unknown>>;

const objectKeywords = ['properties', 'required', 'additionalProperties', 'patternProperties'];
const arrayKeywords = ['items', 'prefixItems'];

/** Whether items are listed by position. */
export function isTuple(items: TypeSchema['items']): items is readonly TypeSchema[] {
  return Array.isArray(items);
}

/** A written schema → what its type is made from, once for each. */
export function typeSchema(schema: WrittenSchema, making: TypeMaking): TypeSchema {
  if (typeof schema === 'boolean') return { tsType: schema ? 'unknown' : 'never' };
  const known = making.known.get(schema);
  if (known) return known;
  const made = makeType(schema, making);
  making.known.set(schema, made);
  return made;
}

function makeType(schema: Keywords, making: TypeMaking): TypeSchema {
  if (typeof schema.$ref !== 'string') return { ...bareType(schema, making), ...documentation(schema) };
  const { tsType, keywords } = making.nameOf(schema.$ref);
  return { tsType, ...documentation({ ...keywords, ...schema }) };
}

function documentation(schema: Keywords): Pick<TypeSchema, 'description' | 'deprecated'> {
  const description = typeComment(schema);
  return {
    ...(description === undefined ? {} : { description }),
    ...(schema.deprecated === true ? { deprecated: true } : {}),
  };
}

function bareType(schema: Keywords, making: TypeMaking): TypeSchema {
  const { const: constant, enum: values } = schema;
  const types = typesOf(schema);
  if (constant !== undefined) return { tsType: enumType([constant], undefined) };
  if (Array.isArray(values)) return { tsType: enumType(values, types) };
  const applied = appliedTypes(schema, making).filter(({ tsType }) => tsType !== 'unknown');
  const base = baseType(schema, types, making);
  // A bare `object` beside alternatives would open each of them.
  const parts = base && !(applied.length > 0 && isBareObject(schema)) ? [base, ...applied] : applied;
  const [first] = parts;
  if (!first) return { tsType: 'unknown' };
  return parts.length === 1 ? first : { allOf: parts };
}

function appliedTypes(schema: Keywords, making: TypeMaking): TypeSchema[] {
  const all = listOf(schema.allOf).map((member) => typeSchema(member, making));
  const unions = [schema.anyOf, schema.oneOf].map(listOf).filter((members) => members.length > 0);
  return [...all, ...unions.map((members) => anyOf(members.map((member) => typeSchema(member, making))))];
}

function baseType(
  schema: Keywords,
  types: readonly unknown[] | undefined,
  making: TypeMaking,
): TypeSchema | undefined {
  const asked = types ?? impliedTypes(schema);
  const names = asked.map(scalarType).filter((name) => name !== undefined);
  const members: TypeSchema[] = names.length > 0 ? [{ tsType: unionType(names) }] : [];
  if (asked.includes('object')) members.unshift(objectType(schema, (child) => typeSchema(child, making)));
  if (asked.includes('array')) members.unshift(arrayType(schema, making));
  return members.length > 0 ? anyOf(members) : undefined;
}

function arrayType(schema: Keywords, making: TypeMaking): TypeSchema {
  const { items } = schema;
  const first = listOf(schema.prefixItems);
  if (first.length > 0) {
    return {
      type: 'array',
      items: first.map((item) => typeSchema(item, making)),
      additionalItems:
        items === undefined ? true : items !== false && typeSchema(items as WrittenSchema, making),
    };
  }
  if (items === undefined || typeof items === 'boolean') {
    return { tsType: items === false ? 'never[]' : 'unknown[]' };
  }
  return { type: 'array', items: typeSchema(items as WrittenSchema, making) };
}

function anyOf(members: readonly TypeSchema[]): TypeSchema {
  const [first] = members;
  if (first && members.length === 1) return first;
  if (members.some(({ tsType }) => tsType === 'unknown')) return { tsType: 'unknown' };
  return { anyOf: members };
}

function typesOf({ type }: Keywords): readonly unknown[] | undefined {
  if (type === undefined) return undefined;
  return Array.isArray(type) ? type : [type];
}

function impliedTypes(schema: Keywords): string[] {
  const has = (names: readonly string[]) => names.some((name) => schema[name] !== undefined);
  return [...(has(objectKeywords) ? ['object'] : []), ...(has(arrayKeywords) ? ['array'] : [])];
}

function isBareObject(schema: Keywords): boolean {
  const types = typesOf(schema);
  return types?.includes('object') === true && objectKeywords.every((name) => schema[name] === undefined);
}

function listOf(value: unknown): readonly WrittenSchema[] {
  return Array.isArray(value) ? value : [];
}
