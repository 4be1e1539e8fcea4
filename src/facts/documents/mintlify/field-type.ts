import type { MissingPart } from '../../../page-document.ts';
import { readTypeWords } from '../../../type-words.ts';
import type { Notebook } from '../plain-operation/notebook.ts';
import { attributeText } from './attribute-values.ts';
import type { Field } from './fields.ts';

/** A schema of JSON, or a part of one. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What the type of a field says. */
export interface TypedSchema {
  readonly schema: JsonSchema;
  readonly missing: readonly MissingPart[];
}

/** The `type` of a field → its schema; words that nobody knows go to the notebook. */
export function readType({ attributes, at }: Field, notebook: Notebook): TypedSchema {
  const text = attributeText(attributes.type);
  if (text === undefined) return { schema: {}, missing: ['type-unknown'] };
  const { schema, missing, unknown } = readTypeWords(text);
  for (const found of unknown) {
    notebook.note({ kind: 'unknown-value', what: 'type', found, at: attributes.type?.at ?? at });
  }
  return { schema, missing };
}

/** The type of a field with the properties that stand inside it; `writeInner` gives these as an object at a pointer. */
export function joinProperties(
  own: TypedSchema,
  pointer: string,
  writeInner: (pointer: string) => JsonSchema,
): TypedSchema {
  const types = typesOf(own.schema);
  if (types.length === 1 && types[0] === 'array') {
    const items = writeInner(`${pointer}/items`);
    const said = typesOf(asSchema(own.schema.items));
    const isObject = said.length === 0 || said.includes('object');
    return isObject ? { ...own, schema: { ...own.schema, items } } : unclear({ type: 'array' }, own);
  }
  const { type, ...inner } = writeInner(pointer);
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

/** The names in `type`; none where it is left open. */
export function typesOf({ type }: JsonSchema): readonly string[] {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? type.filter((one): one is string => typeof one === 'string') : [];
}
