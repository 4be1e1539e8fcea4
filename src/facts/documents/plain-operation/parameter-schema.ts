import type { MissingPart, SchemaNotes } from '../../../page-document.ts';
import { compareText } from '../../../text.ts';
import { readTypeWords } from '../../../type-words.ts';
import type { DescribedParameter } from './described-operation.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schema of one parameter by itself, and the words of its type that nobody knows. */
export interface ParameterReading {
  readonly schema: JsonSchema;
  readonly missing: readonly MissingPart[];
  readonly unknown: readonly string[];
  /** From the parameter itself, else from the words of its type. */
  readonly required?: boolean;
}

/** A described parameter → its schema without description and notes. */
export function readParameter(parameter: DescribedParameter): ParameterReading {
  const { type, in: location, values, default: preset } = parameter;
  const written = type?.trim() === '' || type === undefined ? undefined : readTypeWords(type);
  const read = written ?? { schema: {}, missing: ['type-unknown' as const], unknown: [] };
  const required = parameter.required ?? read.required;
  // A form carries texts and files: what is called an object there is one of them.
  const open = location === 'form' && (read.schema.type === 'object' || read.schema.type === 'array');
  const base: ParameterReading = open
    ? { schema: {}, missing: ['type-unknown'], unknown: read.unknown }
    : read;
  const valued = withValues(base.schema, values);
  const schema = withDefault(valued, preset);
  const lostValues = parameter.someValues === true || (values !== undefined && valued.enum === undefined);
  return {
    schema,
    missing: lostValues ? [...base.missing, 'enum-values'] : base.missing,
    unknown: base.unknown,
    ...(required === undefined ? {} : { required }),
  };
}

/** A schema with what it says of itself; none where it lacks nothing. */
export function withNotes(
  schema: JsonSchema,
  missing: readonly MissingPart[],
  inferred?: Readonly<Record<string, string>>,
): JsonSchema {
  if (missing.length === 0 && inferred === undefined) return schema;
  const notes: SchemaNotes = {
    ...(missing.length === 0
      ? {}
      : { complete: false as const, missing: [...new Set(missing)].sort(compareText) }),
    ...(inferred === undefined ? {} : { inferred }),
  };
  return { ...schema, 'x-docschema': notes };
}

function withValues(schema: JsonSchema, values: readonly string[] | undefined): JsonSchema {
  if (values === undefined || values.length === 0 || schema.enum !== undefined) return schema;
  const converted = values.map((value) => convertValue(value, schema.type));
  // A value that is not of the type says that one of them is not what it seems.
  if (converted.some((value) => value === undefined)) return schema;
  return { ...schema, enum: [...new Set(converted)] };
}

function withDefault(schema: JsonSchema, text: string | undefined): JsonSchema {
  if (text === undefined) return schema;
  const value = convertValue(text, schema.type);
  const allowed = !Array.isArray(schema.enum) || schema.enum.includes(value);
  return value === undefined || !allowed ? schema : { ...schema, default: value };
}

/** A value as a table writes it → JSON of the type; absent where it is none. */
function convertValue(text: string, type: unknown): unknown {
  const plain = text.trim().replace(/^(["'`])(.*)\1$/s, '$2');
  if (type === 'string') return plain === '' ? undefined : plain;
  if (type === 'boolean') return { true: true, false: false }[plain.toLowerCase()];
  if (type === 'number' || type === 'integer') {
    const value = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(plain) ? Number(plain) : undefined;
    return type === 'integer' && !Number.isInteger(value) ? undefined : value;
  }
  return undefined;
}
