import { type LookupSources, linkSite } from './compile-lookups.ts';
import { parseSpec } from './parser/spec.ts';
import { findNearestSpec } from './registry/find-operation-spec.ts';
import type { SpecLink } from './registry/link-specs.ts';
import { listComponents } from './schema/compile-component.ts';
import { isSpecFailure } from './spec-document.ts';

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
    reading ??= readComponents(source);
    const documents = await reading;
    const having = [...documents].flatMap(([path, names]) => (names.includes(name) ? [path] : []));
    const given = (site?.pageSpecs.get(page) ?? site?.specs ?? []).map((spec) => linkSite(spec, context));
    const spec = findNearestSpec(having, page, given);
    if (spec !== undefined) return { spec, others: [] };
    return { others: [...new Set([...documents.values()].flat())] };
  };
}

async function readComponents(
  source: LookupSources['source'],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const documents = new Map<string, readonly string[]>();
  for (const path of source.specs) {
    const file = await source.readText(path);
    const document = file.kind === 'text' ? parseSpec(path, file.text) : undefined;
    if (document !== undefined && !isSpecFailure(document)) documents.set(path, listComponents(document));
  }
  return documents;
}
