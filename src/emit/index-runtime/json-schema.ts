import type { ContentChoice } from '../choose-content.ts';
import { chosenContent } from './chosen-content.ts';
import { mapSchema } from './map-schema.ts';
import { knownId } from './model-ids.ts';
import type { LoadSchema, Schema, SchemaModule, TableOperation } from './schema-module.ts';

type Keywords = Record<string, unknown>;

/** Which schema, and whether it stands alone. */
export interface SchemaChoice extends ContentChoice {
  /** Whether what the schema refers to is in its `$defs`, as where nothing is said, or in files of `schemas/`. */
  readonly bundled?: boolean | undefined;
}

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const definition = '#/$defs/';

/** The JSON Schema of a request or answer; loads the schemas that it needs and no others. */
export async function jsonSchema(
  idOrAlias: string,
  { bundled = true, ...choice }: SchemaChoice = {},
): Promise<Keywords> {
  const id = knownId(idOrAlias);
  const module = await chosenContent(id, await operationsOf(id), choice).content();
  if (bundled) return { $schema: dialect, ...bundle(module) };
  const referring = mapSchema(module.schema, (keywords) => ({ ...keywords, ...fileReference(keywords) }));
  return { $schema: dialect, ...asObject(referring) };
}

/** The operations of a model with what loads their schemas. */
export async function operationsOf(
  id: string,
): Promise<readonly (readonly [label: string, operation: TableOperation])[]> {
  const { table } = await import('./generated/schemas.ts');
  return table.get(id) ?? [];
}

/** A schema with all that it refers to, in `$defs`. */
export function bundle(module: SchemaModule): Keywords {
  const used = usedModules([module]);
  const definitions = [...used].map((each) => [each.name, each.schema] as const);
  return structuredClone({
    ...asObject(module.schema),
    ...(definitions.length === 0 ? {} : { $defs: Object.fromEntries(definitions) }),
  });
}

/** Loads several schemas, with the definitions that all of them need. */
export async function loadAll(
  loaders: readonly LoadSchema[],
): Promise<{ readonly schemas: readonly Schema[]; readonly $defs: Readonly<Record<string, Schema>> }> {
  const modules = await Promise.all(loaders.map((load) => load()));
  const definitions = [...usedModules(modules)].map((each) => [each.name, each.schema] as const);
  return structuredClone({
    schemas: modules.map(({ schema }) => schema),
    $defs: Object.fromEntries(definitions),
  });
}

function usedModules(modules: readonly SchemaModule[]): ReadonlySet<SchemaModule> {
  const used = new Set(modules.flatMap((module) => module.uses()));
  // A set visits what is added while it is read.
  for (const module of used) for (const other of module.uses()) used.add(other);
  return used;
}

function asObject(schema: Schema): Keywords {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  return { ...schema };
}

function fileReference({ $ref }: Readonly<Keywords>): Keywords {
  return typeof $ref === 'string' && $ref.startsWith(definition)
    ? { $ref: `${$ref.slice(definition.length)}.json` }
    : {};
}
