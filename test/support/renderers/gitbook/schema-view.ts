import { follow, isRecord, type Source } from '../../interpreter/source.ts';

/** The generations of the renderer, by what they print. */
export type RenderedEra = 'E1' | 'E2' | 'E3' | 'E4';

/** The first generations keep the rows of objects, write marks in lower case, and put defaults into the row. */
export function isEarly({ era }: View): boolean {
  return era === 'E1' || era === 'E2';
}

/** A document and how it is printed. */
export interface View {
  readonly document: unknown;
  readonly era: RenderedEra;
}

/** A property as a row shows it. */
export interface Property {
  readonly name?: string;
  readonly schema: Source;
  /** Null where no mark is printed. */
  readonly required: boolean | null;
}

export interface Alternatives {
  readonly word: 'or' | 'and';
  readonly schemas: readonly Source[];
}

/** A schema without references; what leads nowhere is empty. */
export function resolve({ document }: View, schema: unknown): Source {
  let found: unknown = schema;
  for (let hops = 0; hops < 50 && isRecord(found) && typeof found.$ref === 'string'; hops += 1) {
    found = follow(document, found.$ref);
  }
  return isRecord(found) && typeof found.$ref !== 'string' ? found : {};
}

/** The type of a schema in the words of the renderer. */
export function showType(view: View, schema: Source, depth = 0): string {
  const combined = showCombination(schema);
  if (combined !== undefined) return combined;
  if (Array.isArray(schema.enum)) return `${String(schema.type)} · enum`;
  if (schema.type === 'array' && schema.items !== undefined && depth < 20) {
    return `${showType(view, resolve(view, schema.items), depth + 1)}[]`;
  }
  if (Array.isArray(schema.type)) return schema.type.join(' | ');
  if (schema.type === undefined && schema.properties === undefined) return 'any';
  const type = typeof schema.type === 'string' ? schema.type : 'object';
  const format = typeof schema.format === 'string' ? ` · ${schema.format}` : '';
  const hasTitle = type === 'object' && format === '' && typeof schema.title === 'string';
  return `${type}${format}${hasTitle ? ` · ${String(schema.title).replaceAll(' ', '')}` : ''}`;
}

function showCombination(schema: Source): string | undefined {
  if (schema.anyOf !== undefined) return 'any of';
  if (schema.oneOf !== undefined) return 'one of';
  if (schema.allOf !== undefined) return 'all of';
  return schema.not === undefined ? undefined : 'not';
}

const primitives: readonly unknown[] = ['string', 'number', 'boolean', 'integer'];

/** The rows below a schema; none where it has none. */
export function listProperties(view: View, schema: Source, depth = 0): readonly Property[] {
  if (schema.type === 'array' && schema.items !== undefined && depth < 20) {
    const items = resolve(view, schema.items);
    const inner = listProperties(view, items, depth + 1);
    if (inner.length > 0) return inner;
    const isPlain = primitives.includes(items.type) && items.enum === undefined;
    return isPlain ? [] : [{ name: 'items', schema: items, required: false }];
  }
  return schema.type === 'object' || schema.properties !== undefined ? listMembers(view, schema) : [];
}

function listMembers(
  view: View,
  { properties, required, additionalProperties: others }: Source,
): readonly Property[] {
  const demanded: readonly unknown[] = Array.isArray(required) ? required : [];
  const named = Object.entries(isRecord(properties) ? properties : {}).map(
    ([name, property]): Property => ({
      name,
      schema: resolve(view, property),
      required: demanded.includes(name),
    }),
  );
  if (others === undefined || others === false) return named;
  const other = others === true ? {} : resolve(view, others);
  return [...named, { name: 'Other properties', schema: other, required: false }];
}

/** The alternatives of a schema, those inside alternatives of the same kind among them. */
export function listAlternatives(view: View, schema: Source, depth = 0): Alternatives | undefined {
  const items = schema.items === undefined ? undefined : resolve(view, schema.items);
  if (items !== undefined && showCombination(items) !== undefined && items.not === undefined) {
    return listAlternatives(view, items, depth);
  }
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    const branches = schema[keyword];
    if (!Array.isArray(branches)) continue;
    const schemas = branches.flatMap((branch): readonly Source[] => {
      const found = resolve(view, branch);
      if (found[keyword] === undefined || depth > 10) return [found];
      return listAlternatives(view, found, depth + 1)?.schemas ?? [];
    });
    return { word: keyword === 'allOf' ? 'and' : 'or', schemas };
  }
  return undefined;
}
