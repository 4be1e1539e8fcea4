import type { MissingPart, SchemaNotes } from '../../../page-document.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { compareText } from '../../../text.ts';
import { readTypeWords } from '../../../type-words.ts';
import type { Notebook } from '../plain-operation/notebook.ts';
import { attributeText, isSet } from './attribute-values.ts';
import { type FieldKeywords, readKeywords } from './field-keywords.ts';
import { growTree, type Property, type PropertyTree } from './field-tree.ts';
import type { Field } from './fields.ts';

type JsonSchema = Readonly<Record<string, unknown>>;

/** What else is known of a field than what stands in it. */
export interface FieldNotes {
  readonly inferred?: Readonly<Record<string, string>>;
  readonly missing?: readonly MissingPart[];
}

/** How fields are written: places and problems go to the notebook. */
export interface SchemaWriting {
  readonly notebook: Notebook;
  readonly notesOf: (field: Field) => FieldNotes;
  /** Whether the object around a field demands it. */
  readonly isRequired: (field: Field) => boolean;
}

/** Whether a field says that it must be given. */
export function saysRequired(field: Field): boolean {
  return isSet(field.attributes.required);
}

/** Fields beside each other → the schema of the object they are in. */
export function writeObject(fields: readonly Field[], pointer: string, writing: SchemaWriting): JsonSchema {
  return writeTree(growTree(fields), pointer, writing);
}

function writeTree(tree: PropertyTree, pointer: string, writing: SchemaWriting): JsonSchema {
  for (const { name, at } of tree.repeated) {
    writing.notebook.note({
      kind: 'lossy-text',
      what: `\`${name}\` is described again; its first description counts`,
      at,
    });
  }
  const properties = tree.named.map((property): [string, JsonSchema] => [
    property.name,
    writeProperty(property, `${pointer}/properties/${escapePointer(property.name)}`, writing),
  ]);
  const required = tree.named.filter(({ field }) => field !== undefined && writing.isRequired(field));
  const any = tree.any && writeProperty(tree.any, `${pointer}/additionalProperties`, writing);
  return {
    type: 'object',
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required: required.map(({ name }) => name) }),
    ...(any === undefined ? {} : { additionalProperties: any }),
  };
}

function writeProperty(property: Property, pointer: string, writing: SchemaWriting): JsonSchema {
  const { field, children, list } = property;
  if (field !== undefined) return writeField(field, children, pointer, writing);
  const inner = writeTree(children, list ? `${pointer}/items` : pointer, writing);
  return list ? { type: 'array', items: inner } : inner;
}

/** One field with the properties inside it → its schema. */
export function writeField(
  field: Field,
  children: PropertyTree,
  pointer: string,
  writing: SchemaWriting,
): JsonSchema {
  const { notebook, notesOf } = writing;
  notebook.place(pointer, field.at);
  const typed = readType(field, children, pointer, writing);
  const read = readKeywords(field, typesOf(typed.schema));
  noteKeywords(field, read, pointer, notebook);
  const notes = notesOf(field);
  const schema = {
    ...nullable(typed.schema, field, read.keywords),
    ...(field.description === undefined ? {} : { description: field.description }),
  };
  return withNotes(schema, [...typed.missing, ...read.missing, ...(notes.missing ?? [])], {
    ...(notes.inferred === undefined ? {} : { inferred: notes.inferred }),
    ...(read.stated === undefined ? {} : { stated: read.stated }),
  });
}

const attributeOf: ReadonlyMap<string, string> = new Map([
  ['maxItems', 'max'],
  ['maximum', 'max'],
  ['minItems', 'min'],
  ['minimum', 'min'],
]);

function noteKeywords(
  { attributes, at }: Field,
  { keywords, unknown }: FieldKeywords,
  pointer: string,
  notebook: Notebook,
): void {
  for (const { what, found, attribute } of unknown) {
    notebook.note({ kind: 'unknown-value', what, found, at: attributes[attribute]?.at ?? at });
  }
  for (const key of Object.keys(keywords)) {
    const attribute = attributes[attributeOf.get(key) ?? key];
    if (attribute !== undefined) notebook.place(`${pointer}/${key}`, attribute.at);
  }
}

interface TypedSchema {
  readonly schema: JsonSchema;
  readonly missing: readonly MissingPart[];
}

function readType(
  field: Field,
  children: PropertyTree,
  pointer: string,
  writing: SchemaWriting,
): TypedSchema {
  const text = attributeText(field.attributes.type);
  const read = text === undefined ? undefined : readTypeWords(text);
  for (const found of read?.unknown ?? []) {
    const at = field.attributes.type?.at ?? field.at;
    writing.notebook.note({ kind: 'unknown-value', what: 'type', found, at });
  }
  const own: TypedSchema = read ?? { schema: {}, missing: ['type-unknown'] };
  if (children.named.length === 0 && children.any === undefined) return own;
  return withProperties(own, children, pointer, writing);
}

/** The type of a field with the properties that stand inside it. */
function withProperties(
  own: TypedSchema,
  children: PropertyTree,
  pointer: string,
  writing: SchemaWriting,
): TypedSchema {
  const types = typesOf(own.schema);
  if (types.length === 1 && types[0] === 'array') {
    const items = writeTree(children, `${pointer}/items`, writing);
    const said = typesOf(asSchema(own.schema.items));
    const isObject = said.length === 0 || said.includes('object');
    return isObject ? { ...own, schema: { ...own.schema, items } } : unclear({ type: 'array' }, own);
  }
  const { type, ...inner } = writeTree(children, pointer, writing);
  if (types.includes('object')) {
    return {
      schema: { ...own.schema, ...inner },
      missing: own.missing.filter((part) => part !== 'hidden-properties'),
    };
  }
  // Without a type that has properties, what stands inside says only how an object would look.
  return Object.keys(own.schema).length === 0 || types.length > 0 ? unclear(inner, own) : own;
}

function unclear(schema: JsonSchema, { missing }: TypedSchema): TypedSchema {
  return { schema, missing: [...missing, 'type-unknown'] };
}

function asSchema(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? (value as JsonSchema) : {};
}

function typesOf({ type }: JsonSchema): readonly string[] {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : [];
}

function nullable(schema: JsonSchema, field: Field, keywords: JsonSchema): JsonSchema {
  const types = typesOf(schema);
  if (!isSet(field.attributes.nullable) || types.includes('null')) return { ...schema, ...keywords };
  const { enum: values } = { ...schema, ...keywords };
  return {
    ...schema,
    ...keywords,
    ...(types.length === 0 ? {} : { type: [...types, 'null'] }),
    ...(Array.isArray(values) ? { enum: [...new Set([...values, null])] } : {}),
  };
}

/** A schema with what it says of itself; none where it lacks nothing. */
export function withNotes(
  schema: JsonSchema,
  missing: readonly MissingPart[],
  others: Pick<SchemaNotes, 'inferred' | 'stated'> = {},
): JsonSchema {
  if (missing.length === 0 && others.inferred === undefined && others.stated === undefined) return schema;
  const notes: SchemaNotes = {
    ...(missing.length === 0 ? {} : { complete: false, missing: [...new Set(missing)].sort(compareText) }),
    ...others,
  };
  return { ...schema, 'x-docschema': notes };
}
