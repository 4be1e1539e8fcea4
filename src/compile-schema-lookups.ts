import { type LookupSources, linkSite, readSpecNames } from './compile-lookups.ts';
import { findNearestSpec } from './registry/find-operation-spec.ts';
import type { SpecLink } from './registry/link-specs.ts';
import { listComponents } from './schema/compile-component.ts';

/** Which documents have the schemas of a name, from one page; absent where none has, and then the names that there are. */
export interface FoundComponent {
  readonly spec?: SpecLink;
  readonly others: readonly string[];
}

/** Finds the documents of schemas that pages name without one. Documents are opened for the first of them, and not before. */
export function componentFinder({
  source,
  site,
  context,
}: LookupSources): (name: string, page: string) => Promise<FoundComponent> {
  let reading: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  return async (name, page) => {
    reading ??= readSpecNames(source, listComponents);
    const documents = await reading;
    const having = [...documents].flatMap(([path, names]) => (names.includes(name) ? [path] : []));
    const given = (site?.pageSpecs.get(page) ?? site?.specs ?? []).map((spec) => linkSite(spec, context));
    const spec = findNearestSpec(having, page, given);
    if (spec !== undefined) return { spec, others: [] };
    return { others: [...new Set([...documents.values()].flat())] };
  };
}
