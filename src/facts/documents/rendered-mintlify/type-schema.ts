import type { MissingPart } from '../../../page-document.ts';
import type { Fields } from './part.ts';

/** What a type as Mintlify shows it says, before anything else is known of the field. */
export interface TypeSchema {
  readonly schema: Fields;
  readonly missing: readonly MissingPart[];
  /** The type is `enum<…>`: its values stand elsewhere or nowhere. */
  readonly isEnum: boolean;
  /** An object whose fields may follow, itself or as items of lists. */
  readonly holdsObject: boolean;
}

const unknown: TypeSchema = { schema: {}, missing: ['type-unknown'], isEnum: false, holdsObject: false };

/** `string<uri> | null`, `(A · object | B · object)[]`, `enum<string>[]` → a schema. */
export function readTypeText(text: string): TypeSchema {
  const group = /^\((.+)\)((?:\[\])+)$/.exec(text);
  if (group !== null) return listOf(readTypeText(group[1] ?? ''), (group[2] ?? '').length / 2);
  const parts = text.split(' | ');
  const own = parts.filter((part) => part !== 'null').map(readPart);
  const isNullable = own.length < parts.length;
  const [first] = own;
  if (first === undefined) return { ...unknown, schema: { type: 'null' }, missing: [] };
  if (own.length === 1) return isNullable ? addNull(first) : first;
  // One alternative that may be anything makes the rest idle.
  if (own.some(({ schema }) => Object.keys(schema).every((key) => key === 'title')))
    return { ...unknown, missing: ['alternatives'] };
  const anyOf = [...own.map(({ schema }) => schema), ...(isNullable ? [{ type: 'null' }] : [])];
  const missing = own.flatMap((part) => [
    ...part.missing,
    ...(part.holdsObject ? (['hidden-properties'] as const) : []),
  ]);
  const isEnum = own.some((part) => part.isEnum);
  return {
    schema: { anyOf },
    missing: isEnum ? [...missing, 'enum-values'] : missing,
    isEnum: false,
    holdsObject: false,
  };
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
