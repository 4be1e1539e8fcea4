import ajvFormats from 'ajv-formats';
import { assertedFormats } from '../../../src/formats.ts';
import { listRules } from './rules.ts';
import { follow, isRecord, isRefLoop, type Setting, type Source } from './source.ts';

/**
 * Whether a source schema accepts a value, read straight from the table of the design: slow, and sharing no code with
 * the conversion. What the document says wrongly says nothing. `unevaluated…` is not interpreted.
 */
export function accepts(schema: unknown, value: unknown, setting: Setting): boolean {
  if (typeof schema === 'boolean') return schema;
  if (!isRecord(schema)) return true;
  if (schema.$ref !== undefined) {
    const isModernSibling = setting.version === '3.1';
    if (isRefLoop(setting.document, schema)) return true;
    const target = follow(setting.document, schema.$ref);
    if (!accepts(target, value, setting)) return false;
    if (!isModernSibling) return true;
  }
  if (isForgivenNull(schema, value, setting)) return acceptsNull(schema, setting);
  if (!hasType(schema, value, setting)) return false;
  if (!hasFormat(schema, value)) return false;
  return listRules(schema, setting).every((rule) => rule(value));
}

const typeNames: readonly unknown[] = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** The types a schema names, if what it names are types. */
function typesOf(schema: Source): readonly unknown[] | undefined {
  const types: readonly unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
  return types.length > 0 && types.every((type) => typeNames.includes(type)) ? types : undefined;
}

function hasType(schema: Source, value: unknown, setting: Setting): boolean {
  if (setting.binary === true && schema.format === 'binary') return true;
  const types = typesOf(schema);
  if (types === undefined) return true;
  return types.some((type) => {
    if (type === 'null') return value === null;
    if (type === 'array') return Array.isArray(value);
    if (type === 'object') return isRecord(value);
    if (type === 'integer') return Number.isInteger(value);
    return typeof value === type;
  });
}

function hasFormat({ format }: Source, value: unknown): boolean {
  if (typeof value !== 'string' || typeof format !== 'string' || !assertedFormats.has(format)) return true;
  const known = ajvFormats.default.get(format as Parameters<typeof ajvFormats.default.get>[0]);
  if (known instanceof RegExp) return known.test(value);
  if (typeof known === 'function') return known(value) === true;
  if (typeof known !== 'object') return true;
  const { validate } = known;
  if (validate instanceof RegExp) return validate.test(value);
  return typeof validate === 'function' ? (validate as (text: string) => boolean)(value) : true;
}

function isForgivenNull(schema: Source, value: unknown, { version }: Setting): boolean {
  return version === '3.0' && value === null && schema.nullable === true;
}

/** Null, where `nullable` stands: `type` and `enum` let it pass; without `type`, so do `anyOf` and `oneOf`. */
function acceptsNull(schema: Source, setting: Setting): boolean {
  const { type: _type, enum: _enum, const: _const, ...typed } = schema;
  const { anyOf: _anyOf, oneOf: _oneOf, ...untyped } = typed;
  const left = typesOf(schema) === undefined ? untyped : typed;
  return listRules(left, setting).every((rule) => rule(null));
}
