import { isShort, longSchema, type Schema, type SchemaObject } from './schema.ts';

/** Which JSON Schema is asked for, as Standard JSON Schema says it. */
export interface SchemaTarget {
  readonly target: string;
}

interface Dialect {
  readonly uri: string;
  readonly definitions: string;
}

type Written = Record<string, unknown>;

const modern: Dialect = { uri: 'https://json-schema.org/draft/2020-12/schema', definitions: '$defs' };
const older: Dialect = { uri: 'http://json-schema.org/draft-07/schema#', definitions: 'definitions' };

/** A schema as self-contained JSON Schema; throws for a dialect that is not written. */
export function jsonSchema(schema: () => Schema, { target }: SchemaTarget): Written {
  if (target !== 'draft-2020-12' && target !== 'draft-07')
    throw new Error(`JSON Schema is written for draft-2020-12 and draft-07, not for ${target}`);
  const dialect = target === 'draft-07' ? older : modern;
  const names = new Map<() => Schema, string>();
  const bodies: Written = {};
  const write = (each: Schema): unknown => {
    if (typeof each === 'function') return { $ref: `#/${dialect.definitions}/${define(each)}` };
    if (typeof each === 'boolean') return each;
    const written = writeKeywords(isShort(each) ? longSchema(each) : each, write);
    return dialect === older ? inDraft7(written) : written;
  };
  const define = (shared: () => Schema): string => {
    const known = names.get(shared);
    if (known !== undefined) return known;
    const name = `schema${names.size + 1}`;
    names.set(shared, name);
    bodies[name] = write(shared());
    return name;
  };
  const root = write(schema());
  const definitions = names.size === 0 ? {} : { [dialect.definitions]: bodies };
  return {
    $schema: dialect.uri,
    ...(typeof root === 'object' ? root : root === true ? {} : { not: {} }),
    ...definitions,
  };
}

const lists = ' allOf anyOf oneOf prefixItems ';
const maps = ' properties patternProperties dependentSchemas ';
const singles =
  ' additionalProperties propertyNames unevaluatedProperties items contains unevaluatedItems not if then else ';

function writeKeywords(schema: SchemaObject, write: (schema: Schema) => unknown): Written {
  const members = Object.entries(schema).map(([keyword, value]) => {
    if (singles.includes(` ${keyword} `)) return [keyword, write(value)];
    if (lists.includes(` ${keyword} `)) return [keyword, (value as readonly Schema[]).map(write)];
    if (!maps.includes(` ${keyword} `)) return [keyword, structuredClone(value)];
    const named = Object.entries(value as Readonly<Record<string, Schema>>);
    return [keyword, Object.fromEntries(named.map(([name, each]) => [name, write(each)]))];
  });
  return Object.fromEntries(members) as Written;
}

/** What draft-07 calls otherwise; what it cannot say is an error rather than a schema that says less. */
function inDraft7(written: Written): Written {
  const { prefixItems, items, dependentRequired, dependentSchemas, ...kept } = written;
  for (const keyword of ['unevaluatedProperties', 'unevaluatedItems', 'minContains', 'maxContains'])
    if (keyword in kept) throw new Error(`draft-07 has no ${keyword}`);
  if (prefixItems === undefined) {
    if (items !== undefined) kept.items = items;
  } else {
    kept.items = prefixItems;
    if (items !== undefined) kept.additionalItems = items;
  }
  if (dependentRequired !== undefined || dependentSchemas !== undefined) {
    kept.dependencies = { ...(dependentSchemas as Written), ...(dependentRequired as Written) };
  }
  return kept;
}
