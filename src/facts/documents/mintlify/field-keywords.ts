import type { MissingPart, StatedBounds } from '../../../page-document.ts';
import { attributeNumber, attributeText, convertValue, isSet, readValueList } from './attribute-values.ts';
import type { Field } from './fields.ts';

/** What the attributes of a field beside its type say. */
export interface FieldKeywords {
  readonly keywords: Readonly<Record<string, unknown>>;
  readonly missing: readonly MissingPart[];
  /** What is said in a form that constrains nothing for sure. */
  readonly stated?: StatedBounds;
  /** Attributes whose value has no meaning for the type. */
  readonly unknown: readonly { readonly what: string; readonly found: string; readonly attribute: string }[];
}

interface Reading {
  readonly field: Field;
  /** Types of JSON that the field may have; empty where nobody knows. */
  readonly types: readonly string[];
  readonly keywords: Record<string, unknown>;
  readonly missing: MissingPart[];
  readonly stated: Record<string, unknown>;
  readonly sentences: string[];
  readonly unknown: { what: string; found: string; attribute: string }[];
}

/** Attributes of a field of these types → keywords of its schema. */
export function readKeywords(field: Field, types: readonly string[]): FieldKeywords {
  const reading: Reading = {
    field,
    types,
    keywords: {},
    missing: [],
    stated: {},
    sentences: [],
    unknown: [],
  };
  readEnum(reading);
  readBounds(reading);
  readDefault(reading);
  const { attributes } = field;
  const format = attributeText(attributes.format);
  if (format !== undefined) reading.keywords.format = format;
  if (isSet(attributes.deprecated)) reading.keywords.deprecated = true;
  const { keywords, missing, unknown, stated, sentences } = reading;
  return {
    keywords,
    missing,
    unknown,
    ...(sentences.length === 0 ? {} : { stated: { ...stated, sentence: sentences.join(' ') } }),
  };
}

function readEnum(reading: Reading): void {
  const { attributes } = reading.field;
  if (attributes.enum === undefined) return;
  const text = attributeText(attributes.enum);
  if (text === undefined) {
    reading.missing.push('enum-values');
    return;
  }
  const values = readValueList(text);
  const converted = values.map((value) => ofType(value, reading.types));
  if (values.length > 0 && converted.every((value) => value !== undefined)) {
    reading.keywords.enum = [...new Set(converted.map((one) => one?.value))];
    return;
  }
  // One of the type and the values is not what it seems, so the values are not enforced.
  note(reading, 'enum', `list of values of type ${reading.types.join(' or ')}`, text);
  state(reading, 'enum', values, 'enum', text);
}

function ofType(value: unknown, types: readonly string[]): { readonly value: unknown } | undefined {
  if (types.length === 0) return { value };
  if (typeof value === 'string') return convertValue(value, types);
  return types.some((type) => isOfType(value, type)) ? { value } : undefined;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  return typeof value === type && value !== null;
}

/** What `min` and `max` bound: the number, or how many items; with texts nobody knows whether their length. */
function boundNames(types: readonly string[]): readonly [min: string, max: string] | undefined {
  if (types.some((type) => type === 'number' || type === 'integer')) return ['minimum', 'maximum'];
  if (types.includes('array')) return ['minItems', 'maxItems'];
  return undefined;
}

function readBounds(reading: Reading): void {
  const { attributes } = reading.field;
  const [low, high] = [attributeNumber(attributes.min), attributeNumber(attributes.max)];
  const isContradiction = low !== undefined && high !== undefined && low > high;
  readBound(reading, 'min', isContradiction ? undefined : low);
  readBound(reading, 'max', isContradiction ? undefined : high);
}

function readBound(reading: Reading, key: 'min' | 'max', bound: number | undefined): void {
  const text = attributeText(reading.field.attributes[key]);
  if (text === undefined) return;
  const index = key === 'min' ? 0 : 1;
  const name = boundNames(reading.types)?.[index];
  const length = reading.types.includes('string') ? ['minLength', 'maxLength'] : ['minimum', 'maximum'];
  const said = length[index] ?? key;
  if (bound === undefined) note(reading, key, `\`${key}\``, text);
  else if (name !== undefined && fits(name, bound)) reading.keywords[name] = bound;
  else if (fits(said, bound)) state(reading, said, bound, key, text);
}

/** Lengths are whole and not negative. */
function fits(name: string, bound: number): boolean {
  return /^m(?:in|ax)imum$/.test(name) || (Number.isInteger(bound) && bound >= 0);
}

function readDefault(reading: Reading): void {
  const { attributes } = reading.field;
  const text = attributeText(attributes.default);
  if (text === undefined) return;
  const converted = reading.types.length === 0 ? undefined : convertValue(text, reading.types);
  if (converted !== undefined) {
    reading.keywords.default = converted.value;
    return;
  }
  if (reading.types.length > 0)
    note(reading, 'default', `default of type ${reading.types.join(' or ')}`, text);
  state(reading, 'default', text, 'default', text);
}

function note(reading: Reading, attribute: string, what: string, found: string): void {
  reading.unknown.push({ what, found, attribute });
}

function state(reading: Reading, name: string, value: unknown, attribute: string, text: string): void {
  reading.stated[name] = value;
  reading.sentences.push(`${attribute}="${text}"`);
}
