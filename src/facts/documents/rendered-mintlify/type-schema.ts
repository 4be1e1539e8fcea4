import type { MissingPart } from '../../../page-document.ts';
import { type Fields, inferObject } from './part.ts';

/** What a type as Mintlify shows it says, before anything else is known of the field. */
export interface TypeSchema {
  readonly schema: Fields;
  readonly missing: readonly MissingPart[];
  /** The type is `enum<…>`: its values stand elsewhere or nowhere. */
  readonly isEnum: boolean;
  /** An object whose fields may follow, itself or as items of lists. */
  readonly holdsObject: boolean;
  /** A union of which one part may be anything is named and not demanded. */
  readonly inferred?: string;
}

const unknown: TypeSchema = { schema: {}, missing: ['type-unknown'], isEnum: false, holdsObject: false };

/** `string<uri> | null`, `(A · object | B · object)[]`, `enum<string>[]` → a schema. */
export function readTypeText(text: string): TypeSchema {
  const parts = splitUnion(text);
  const own = parts.filter((part) => part !== 'null').map(readAlternative);
  const isNullable = own.length < parts.length;
  const [first] = own;
  if (first === undefined) return { ...unknown, schema: { type: 'null' }, missing: [] };
  if (own.length === 1) return isNullable ? addNull(first) : first;
  // One alternative that may be anything makes the rest idle; what has fields is called an object whatever else it allows.
  if (own.some(isOpen)) {
    const types = own.map(({ schema }) => schema.type);
    const inferred = types.every((type) => typeof type === 'string')
      ? `${[...new Set(types)].join(' or ')}, from the page`
      : undefined;
    return { ...unknown, missing: ['alternatives'], ...(inferred === undefined ? {} : { inferred }) };
  }
  const anyOf = [
    ...own.map(({ schema }) => releaseObjects(schema)),
    ...(isNullable ? [{ type: 'null' }] : []),
  ];
  const missing = own.flatMap((part) => [
    ...part.missing,
    ...(part.holdsObject ? (['hidden-properties'] as const) : []),
    ...(part.isEnum ? (['enum-values'] as const) : []),
  ]);
  return { schema: { anyOf }, missing, isEnum: false, holdsObject: false };
}

/** A type whose fields are not shown: objects in it are named and not demanded, for what has fields is called one. */
export function releaseObjects(schema: Fields): Fields {
  const { type, items, anyOf, ...rest } = schema;
  if (type === 'object') return inferObject(rest);
  if (items !== undefined) return { ...schema, items: releaseObjects(items as Fields) };
  if (!Array.isArray(anyOf)) return schema;
  return { ...schema, anyOf: (anyOf as readonly Fields[]).map(releaseObjects) };
}

function isOpen({ schema, holdsObject }: TypeSchema): boolean {
  return (holdsObject && schema.type === 'object') || Object.keys(schema).every((key) => key === 'title');
}

function readAlternative(text: string): TypeSchema {
  const [, inner, lists = ''] = /^\((.+)\)((?:\[\])+)$/.exec(text) ?? [];
  return inner === undefined ? readPart(text) : listOf(readTypeText(inner), lists.length / 2);
}

/** The alternatives of a type; those in brackets are one. */
function splitUnion(text: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    else if (depth === 0 && text.startsWith(' | ', at)) {
      parts.push(text.slice(start, at));
      start = at + 3;
    }
  }
  return [...parts, text.slice(start)];
}

function listOf(items: TypeSchema, depth: number): TypeSchema {
  const schema = Array.from({ length: depth }).reduce<Fields>(
    (inner) => ({ type: 'array', items: inner }),
    items.schema,
  );
  return { ...items, schema };
}

function addNull(type: TypeSchema): TypeSchema {
  const { schema } = type;
  return typeof schema.type === 'string'
    ? { ...type, schema: { ...schema, type: [schema.type, 'null'] } }
    : type;
}

/** Whether a value may have fields, itself or inside lists: anything that is not surely something else. */
export function mayHoldFields(schema: Fields): boolean {
  if (Array.isArray(schema.anyOf)) return schema.anyOf.some((each) => mayHoldFields(each as Fields));
  if (isList(schema)) return schema.items === undefined || mayHoldFields(schema.items as Fields);
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  return types.some((type) => type === undefined || type === 'object');
}

/** Whether a schema is one of lists, null beside or not. */
export function isList({ type }: Fields): boolean {
  return type === 'array' || (Array.isArray(type) && type.includes('array'));
}

const written = /^(?:(.*) · |· )?([a-z]+)(?:<([^<>]+)>)?((?:\[\])*)$/;

function readPart(text: string): TypeSchema {
  const match = written.exec(text);
  if (match === null) return unknown;
  const [, title, name = '', argument, lists = ''] = match;
  const base = readBase(name, argument);
  const titled = title === undefined || title === '' ? base : { ...base, schema: { title, ...base.schema } };
  return listOf(titled, lists.length / 2);
}

function readBase(name: string, argument: string | undefined): TypeSchema {
  const plain = { missing: [], isEnum: false, holdsObject: false } as const;
  const format = argument === undefined ? {} : { format: argument };
  switch (name) {
    case 'string':
    case 'number':
    case 'integer':
      return { ...plain, schema: { type: name, ...format } };
    case 'boolean':
    case 'null':
    case 'array':
      return { ...plain, schema: { type: name } };
    case 'object':
    case 'map':
      return { ...plain, schema: { type: 'object' }, holdsObject: true };
    case 'file':
      return { ...plain, schema: { type: 'string', format: 'binary' } };
    case 'enum':
      return { ...readBase(argument ?? 'any', undefined), isEnum: true };
    default:
      return name === 'any' ? { ...plain, schema: {} } : unknown;
  }
}
