import type { Schema } from './schema-module.ts';

type Keywords = Readonly<Record<string, unknown>>;

/** The schema that a reference names. */
export type Resolve = (reference: string) => Schema | undefined;

const combining = ['allOf', 'anyOf', 'oneOf', '$ref', 'if'];

/**
 * The schemas that apply to a value, with nothing combined: of alternatives those that can be meant, by type and by
 * constant members; all of them where none can.
 */
export function applyingSchemas(schema: Schema, value: unknown, resolve: Resolve): readonly Keywords[] {
  if (typeof schema === 'boolean') return schema ? [{}] : [];
  const inner = (each: unknown) => applyingSchemas(each as Schema, value, resolve);
  const choices = [schema.anyOf, schema.oneOf].flatMap((branches) => {
    const all = listOf(branches);
    const fitting = all.filter((branch) => fits(branch, value, resolve));
    return fitting.length > 0 ? fitting : all;
  });
  const found = [
    ...listOf(schema.allOf),
    ...choices,
    ...[schema.then, schema.else].filter((each) => each !== undefined),
    ...(isRecord(schema.dependentSchemas) ? Object.values(schema.dependentSchemas) : []),
    ...(typeof schema.$ref === 'string' ? [resolve(schema.$ref) ?? true] : []),
  ].flatMap(inner);
  return saysOwn(schema) ? [schema, ...found] : found;
}

/** What only combines others says nothing of members, unless that it is incomplete. */
function saysOwn(schema: Keywords): boolean {
  if (isIncomplete(schema) || !combining.some((keyword) => schema[keyword] !== undefined)) return true;
  return ['properties', 'patternProperties', 'additionalProperties', 'items', 'prefixItems'].some(
    (keyword) => schema[keyword] !== undefined,
  );
}

/** Whether a value can be meant for a schema. */
function fits(schema: unknown, value: unknown, resolve: Resolve): boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isRecord(schema)) return true;
  const { $ref, type } = schema;
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one))) return false;
  if (typeof $ref === 'string' && !fits(resolve($ref) ?? true, value, resolve)) return false;
  return allows(schema, value) && fitsParts(schema, value, resolve) && fitsConstants(schema, value, resolve);
}

function fitsParts({ allOf, anyOf, oneOf }: Keywords, value: unknown, resolve: Resolve): boolean {
  if (!listOf(allOf).every((each) => fits(each, value, resolve))) return false;
  return [anyOf, oneOf]
    .map(listOf)
    .every((branches) => branches.length === 0 || branches.some((each) => fits(each, value, resolve)));
}

/** Whether members with constant values, which tell alternatives apart, are none of another alternative. */
function fitsConstants({ properties }: Keywords, value: unknown, resolve: Resolve): boolean {
  if (!isRecord(properties) || !isRecord(value)) return true;
  return Object.entries(properties).every(
    ([name, member]) => !Object.hasOwn(value, name) || allows(followed(member, resolve), value[name]),
  );
}

function followed(schema: unknown, resolve: Resolve): unknown {
  return isRecord(schema) && typeof schema.$ref === 'string' ? resolve(schema.$ref) : schema;
}

/** Whether a value is none of those that a list of constants excludes. */
function allows(schema: unknown, value: unknown): boolean {
  if (!isRecord(schema)) return true;
  const constants = schema.const === undefined ? schema.enum : [schema.const];
  return !Array.isArray(constants) || typeof value === 'object' || constants.includes(value);
}

function isOfType(value: unknown, type: unknown): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isRecord(value);
  return typeof value === (type === 'integer' ? 'number' : type);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Whether a schema says of itself that it does not know everything. */
export function isIncomplete(schema: Keywords): boolean {
  const notes = schema['x-docschema'];
  return isRecord(notes) && (notes.complete === false || 'inferred' in notes);
}

/** Whether a value is an object that is no array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
