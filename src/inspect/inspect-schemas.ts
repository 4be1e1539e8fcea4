import type { Compilation } from '../compilation.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Place, SpecPlace } from '../place.ts';
import type { LinkedSchemas } from '../schema-links.ts';
import { describeType } from './describe-type.ts';
import type { InspectedSchema } from './inspection.ts';

type Locate = (path: string, pointers: readonly string[]) => Promise<ReadonlyMap<string, Place>>;

/** The schemas that a page shows by name, found or not. */
export async function inspectSchemas(
  page: PageFacts,
  compilation: Compilation,
  locate: Locate,
): Promise<readonly InspectedSchema[]> {
  const own = (compilation.schemaLinks ?? []).filter((linked) => linked.page === page.path);
  return (await Promise.all(own.map((linked) => inspectBlock(linked, compilation, locate)))).flat();
}

async function inspectBlock(
  { link, file, unresolved, schemas }: LinkedSchemas,
  { graph }: Compilation,
  locate: Locate,
): Promise<readonly InspectedSchema[]> {
  const { path, line, column } = link.at;
  const here = { path, line, column };
  if (unresolved !== undefined) {
    return link.names.map((name) => ({ name, at: here, unresolved: unresolved.reason }));
  }
  const pointers = schemas.flatMap(({ at }) => at?.pointer ?? []);
  const places = file === undefined ? new Map<string, Place>() : await locate(file, pointers);
  return schemas.map(({ name, schema, at }) => {
    if (schema === undefined || at === undefined) return { name, at: here, unresolved: 'schema-absent' };
    return { name, type: describeType(graph, schema), at: here, document: placeOf(at, places) };
  });
}

function placeOf({ path, pointer }: SpecPlace, places: ReadonlyMap<string, Place>) {
  const { line, column } = places.get(pointer) ?? { line: 1, column: 1 };
  return { path, line, column, pointer };
}
