import { follow, isRecord, type Source } from '../../interpreter/source.ts';

/** A schema without references; what leads nowhere is empty. */
export function resolve(document: unknown, schema: unknown): Source {
  let found: unknown = schema;
  for (let hops = 0; hops < 50 && isRecord(found) && typeof found.$ref === 'string'; hops += 1) {
    found = follow(document, found.$ref);
  }
  return isRecord(found) && typeof found.$ref !== 'string' ? found : {};
}

const scalars: readonly unknown[] = ['string', 'number', 'integer', 'boolean'];

/** Whether a schema is what it says by `type` alone. */
export function isPlain(schema: Source): boolean {
  return ['allOf', 'anyOf', 'oneOf', 'not', 'const'].every((keyword) => schema[keyword] === undefined);
}

/** Whether a page lists the fields of a schema: an object by its type or, without one, by its properties. */
export function isObject(schema: Source): boolean {
  if (!isPlain(schema) || schema.enum !== undefined) return false;
  return schema.type === 'object' || (schema.type === undefined && schema.properties !== undefined);
}

/** The type of a schema in the words of a Mintlify page. */
export function showType(document: unknown, schema: Source, depth = 0): string {
  const isNullable =
    schema.nullable === true &&
    (schema.type !== undefined || schema.anyOf !== undefined || schema.oneOf !== undefined);
  const base = showBase(document, schema, depth);
  return isNullable && base !== 'any' && !/(?:^| )null$/.test(base) ? `${base} | null` : base;
}

function showBase(document: unknown, schema: Source, depth: number): string {
  const branches = schema.anyOf ?? schema.oneOf;
  if (Array.isArray(branches) && depth < 10) return showUnion(document, branches, depth);
  if (schema.allOf !== undefined || schema.not !== undefined) return 'any';
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (types.length > 1) return types.map((type) => showOne(document, { ...schema, type }, depth)).join(' | ');
  return showOne(document, { ...schema, type: types[0] }, depth);
}

function showOne(document: unknown, schema: Source, depth: number): string {
  const { type } = schema;
  if (Array.isArray(schema.enum)) return scalars.includes(type) ? `enum<${String(type)}>` : 'any';
  if (type === 'array') return showList(document, schema, depth);
  if (type === 'object' || (type === undefined && schema.properties !== undefined)) return 'object';
  if (type === 'boolean' || type === 'null') return type;
  const format =
    typeof schema.format === 'string' && /^[\w.-]+$/.test(schema.format) ? `<${schema.format}>` : '';
  return scalars.includes(type) ? `${String(type)}${format}` : 'any';
}

function showUnion(document: unknown, branches: readonly unknown[], depth: number): string {
  const shown = branches.map((branch) => {
    const own = resolve(document, branch);
    const type = showType(document, own, depth + 1);
    return typeof own.title === 'string' && !/[|·]/.test(own.title) && !type.includes(' | ')
      ? `${own.title} · ${type}`
      : type;
  });
  return [...new Set(shown)].join(' | ') || 'any';
}

function showList(document: unknown, schema: Source, depth: number): string {
  if (schema.items === undefined || depth > 10) return 'any[]';
  const items = showType(document, resolve(document, schema.items), depth + 1);
  return items.includes(' | ') ? `(${items})[]` : `${items}[]`;
}
