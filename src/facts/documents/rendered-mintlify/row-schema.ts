import type { MissingPart } from '../../../page-document.ts';
import { readStatedBounds } from '../../../prose-bounds/read-stated-bounds.ts';
import type { RenderedRow } from './mintlify-row.ts';
import { type Fields, inferObject, withNotes } from './part.ts';
import { subjectOf } from './subject.ts';
import { isList, readTypeText, type TypeSchema } from './type-schema.ts';
import { readWrittenValue } from './written-value.ts';

/** What is known of a field beside its row. */
export interface RowContext {
  /** The fields shown below it, as one object schema. */
  readonly children?: Fields;
  readonly missing?: readonly MissingPart[];
}

/** A field that keeps its name and type → its schema. */
export function makeRowSchema(row: RenderedRow, context: RowContext): Fields {
  const read = readTypeText(row.type ?? 'any');
  const values = mapCore(read.schema, (core) => addValues(core, row, context.children));
  const stated = readStatedBounds(row.description ?? '', subjectOf(read.schema.type));
  return withNotes(
    {
      ...addListBounds(values, row),
      ...(row.description === undefined ? {} : { description: row.description }),
      ...readDefault(row, read.schema),
      ...readExample(row, read.schema),
      ...(row.deprecated ? { deprecated: true } : {}),
    },
    listMissing(row, context, read, values),
    {
      ...(read.inferred === undefined ? {} : { inferred: { type: read.inferred } }),
      ...(stated === undefined ? {} : { stated }),
    },
  );
}

function listMissing(
  row: RenderedRow,
  { children, missing = [] }: RowContext,
  read: TypeSchema,
  values: Fields,
): readonly MissingPart[] {
  const isHidden = children === undefined && (read.holdsObject || row.hasChildren);
  return [
    ...read.missing,
    ...missing,
    ...(isHidden ? (['hidden-properties'] as const) : []),
    ...(read.isEnum && !hasEnum(values) ? (['enum-values'] as const) : []),
    ...(hidesZero(row) ? (['minimum-zero'] as const) : []),
  ];
}

/** Changes what stands inside all lists. */
function mapCore(schema: Fields, change: (core: Fields) => Fields): Fields {
  const { items } = schema;
  return isList(schema) && items !== undefined
    ? { ...schema, items: mapCore(items as Fields, change) }
    : change(schema);
}

function addValues(core: Fields, row: RenderedRow, children: Fields | undefined): Fields {
  const options = readOptions(row, core.type);
  const inside = children ?? (row.hasChildren ? inferObject({}) : undefined);
  return {
    ...(inside === undefined ? core : { ...withoutType(core), ...inside }),
    ...(options === undefined ? {} : { enum: options }),
    ...(row.type?.includes(']') ? {} : boundsFor(core.type, row)),
  };
}

/** What has fields is called an object whether or not its schema says so: the type is named and not demanded. */
function withoutType({ type: _shown, ...rest }: Fields): Fields {
  return rest;
}

/** The values, by the type; all or none: one that does not fit its type says that the list is not what it seems. */
function readOptions({ options }: RenderedRow, type: unknown): readonly unknown[] | undefined {
  if (options === undefined || options.length === 0) return undefined;
  const values = options.map((option) => readWrittenValue(option, type));
  if (values.some((value) => value === undefined)) return undefined;
  const own = values.map((value) => value?.value);
  const isNullable = Array.isArray(type) && type.includes('null') && !own.includes(null);
  return isNullable ? [...own, null] : own;
}

const keywordsOf: readonly (readonly [types: readonly string[], keywords: readonly string[]])[] = [
  [
    ['number', 'integer'],
    ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
  ],
  [['string'], ['minLength', 'maxLength', 'pattern']],
];

function boundsFor(type: unknown, { constraints }: RenderedRow): Fields {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const keywords = keywordsOf.flatMap(([names, own]) =>
    names.some((name) => types.includes(name)) ? own : [],
  );
  return Object.fromEntries(Object.entries(constraints).filter(([keyword]) => keywords.includes(keyword)));
}

function addListBounds(schema: Fields, { constraints }: RenderedRow): Fields {
  if (!isList(schema)) return schema;
  const bounds = Object.entries(constraints).filter(([keyword]) => keyword.endsWith('Items'));
  return { ...schema, ...Object.fromEntries(bounds) };
}

function readDefault(row: RenderedRow, schema: Fields): Fields {
  if (row.default === undefined) return {};
  const read = readWrittenValue(row.default, schema.type);
  return read === undefined ? {} : { default: read.value };
}

function readExample({ example }: RenderedRow, schema: Fields): Fields {
  const read = example === undefined ? undefined : readWrittenValue(example, schema.type);
  return read === undefined ? {} : { examples: [read.value] };
}

function hasEnum(schema: Fields): boolean {
  const { items } = schema;
  return schema.enum !== undefined || (items !== undefined && hasEnum(items as Fields));
}

/** A lower end of zero is not shown. */
export function hidesZero({ constraints }: RenderedRow): boolean {
  const hasLower = constraints.minimum !== undefined || constraints.exclusiveMinimum !== undefined;
  return !hasLower && (constraints.maximum !== undefined || constraints.exclusiveMaximum !== undefined);
}
