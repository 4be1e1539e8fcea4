import type { ContentChoice } from '../choose-content.ts';
import { applyingSchemas, isIncomplete, isRecord, type Resolve } from './applying-schemas.ts';
import { jsonSchema } from './json-schema.ts';
import type { Schema } from './schema-module.ts';

type Keywords = Readonly<Record<string, unknown>>;

/** Deeper values are kept as they are: no schema of a payload goes there. */
const deepest = 500;

/** A copy of a payload without the members that no schema lists; all members stay where a schema is open or incomplete. */
export async function dropUnknown(
  idOrAlias: string,
  payload: unknown,
  choice: ContentChoice = {},
): Promise<unknown> {
  const { operation, response, mediaType } = choice;
  const schema = await jsonSchema(idOrAlias, { operation, response, mediaType });
  const definitions = isRecord(schema.$defs) ? schema.$defs : {};
  const resolve: Resolve = (reference) => {
    const name = reference.slice('#/$defs/'.length);
    return Object.hasOwn(definitions, name) ? (definitions[name] as Schema) : undefined;
  };
  return drop(payload, [schema], { resolve, depth: 0 });
}

interface Dropping {
  readonly resolve: Resolve;
  readonly depth: number;
}

function drop(value: unknown, schemas: readonly Schema[], dropping: Dropping): unknown {
  if (typeof value !== 'object' || value === null || dropping.depth > deepest) return value;
  const applying = schemas.flatMap((schema) => applyingSchemas(schema, value, dropping.resolve));
  const within = { ...dropping, depth: dropping.depth + 1 };
  if (Array.isArray(value)) {
    return value.map((item, index) => drop(item, itemSchemas(applying, index), within));
  }
  const keepsAll = isOpen(applying);
  const members = Object.entries(value).flatMap(([name, member]) => {
    const listed = memberSchemas(applying, name);
    if (listed.length === 0 && !keepsAll) return [];
    return [[name, drop(member, listed, within)] as const];
  });
  return Object.fromEntries(members);
}

function itemSchemas(applying: readonly Keywords[], index: number): Schema[] {
  return applying.flatMap(({ prefixItems, items }) => {
    const own: unknown = Array.isArray(prefixItems) ? prefixItems[index] : undefined;
    const found = own ?? items;
    return found === undefined ? [] : [found as Schema];
  });
}

function memberSchemas(applying: readonly Keywords[], name: string): Schema[] {
  return applying.flatMap((schema) => {
    const listed = listedSchemas(schema, name);
    if (listed.length > 0) return listed;
    const { additionalProperties, required } = schema;
    if (isRecord(additionalProperties)) return [additionalProperties];
    return Array.isArray(required) && required.includes(name) ? [true] : [];
  });
}

function listedSchemas({ properties, patternProperties }: Keywords, name: string): Schema[] {
  const own = isRecord(properties) && Object.hasOwn(properties, name) ? [properties[name]] : [];
  const patterns = isRecord(patternProperties) ? Object.entries(patternProperties) : [];
  const matching = patterns.filter(([pattern]) => matches(pattern, name)).map(([, schema]) => schema);
  return [...own, ...matching] as Schema[];
}

/** Whether members may stand in a value that no schema lists, or nothing is known of them. */
function isOpen(applying: readonly Keywords[]): boolean {
  const listing = applying.filter(({ type }) => type === undefined || [type].flat().includes('object'));
  if (
    listing.every(({ properties, additionalProperties }) => !properties && additionalProperties !== false)
  ) {
    return true;
  }
  return listing.some((schema) => {
    const { properties, patternProperties, additionalProperties, unevaluatedProperties } = schema;
    if (additionalProperties === true || unevaluatedProperties === true || isIncomplete(schema)) return true;
    return !properties && !patternProperties && additionalProperties === undefined;
  });
}

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return true;
  }
}
