import type { MissingPart, SchemaNotes } from '../../../page-document.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { compareText } from '../../../text.ts';
import type { Notebook } from '../plain-operation/notebook.ts';
import { isSet } from './attribute-values.ts';
import { type FieldKeywords, readKeywords } from './field-keywords.ts';
import { growTree, type Property, type PropertyTree } from './field-tree.ts';
import { type JsonSchema, joinProperties, readType, typesOf } from './field-type.ts';
import type { Field } from './fields.ts';

/** What else is known of a field than what stands in it. */
interface FieldNotes {
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
  // Beside named properties a gap such as `<key>` may mean some of those that are not named, not all.
  const others = properties.length > 0 ? undefined : any;
  return {
    type: 'object',
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required: required.map(({ name }) => name) }),
    ...(others === undefined ? {} : { additionalProperties: others }),
  };
}

function writeProperty(property: Property, pointer: string, writing: SchemaWriting): JsonSchema {
  const { field, children, list } = property;
  if (field !== undefined) return writeField(field, children, pointer, writing);
  const first = firstField(children);
  if (first !== undefined) writing.notebook.place(pointer, first.at);
  const inner = writeTree(children, list ? `${pointer}/items` : pointer, writing);
  return list ? { type: 'array', items: inner } : inner;
}

/** Where a property that only its children name is first spoken of. */
function firstField({ named, any }: PropertyTree): Field | undefined {
  const [first = any] = named;
  return first && (first.field ?? firstField(first.children));
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
  const own = readType(field, notebook);
  const hasInner = children.named.length > 0 || children.any !== undefined;
  const typed = hasInner ? joinProperties(own, pointer, (at) => writeTree(children, at, writing)) : own;
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
