import type { FileSource } from './file-source.ts';
import type { OperationLink } from './page-facts.ts';
import { parseSiteConfig, siteConfigNames } from './parser/site-config.ts';
import { parseSpec } from './parser/spec.ts';
import { findOperationSpec, indexOperations, nameOperations } from './registry/find-operation-spec.ts';
import type { LinkedOperation } from './registry/link-operations.ts';
import { type LinkContext, linkSpec, type SpecLink } from './registry/link-specs.ts';
import type { SiteConfig, SiteOperation, SiteSpec } from './site-config.ts';
import { isSpecFailure, type SpecDocument } from './spec-document.ts';

/** `docs.json` or `mint.json` of the docs folder, where there is one. */
export async function readSiteConfig(source: FileSource): Promise<SiteConfig | undefined> {
  for (const path of siteConfigNames) {
    if (!source.specs.includes(path)) continue;
    const file = await source.readText(path);
    const site = file.kind === 'text' ? parseSiteConfig(path, file.text, source.pages) : undefined;
    if (site !== undefined) return site;
  }
  return undefined;
}

/** What operations without a named document are looked for in. */
export interface LookupSources {
  readonly source: FileSource;
  readonly site: SiteConfig | undefined;
  readonly context: LinkContext;
}

/**
 * Links → the same links, those that name no document linked to the one that has their operation, and behind them the
 * operations that only the navigation lists. Documents are opened only where there is something to look for.
 */
export async function resolveLookups(
  linked: readonly LinkedOperation[],
  { source, site, context }: LookupSources,
): Promise<readonly LinkedOperation[]> {
  const listed = site?.operations ?? [];
  const isWanted = ({ link }: LinkedOperation) => link.lookup === true && link.link === undefined;
  if (listed.length === 0 && !linked.some(isWanted)) return linked;
  const documents = await readSpecNames(source, nameOperations);
  const index = indexOperations([...documents]);
  const find = (one: LinkedOperation, specs: readonly SiteSpec[]): LinkedOperation =>
    withSpec(
      one,
      findOperationSpec(
        one,
        index,
        specs.map((spec) => linkSite(spec, context)),
      ),
    );
  const found = linked.map((one) =>
    isWanted(one) ? find(one, site?.pageSpecs.get(one.page) ?? site?.specs ?? []) : one,
  );
  const path = site?.path ?? '';
  const others = listed.flatMap((operation) =>
    expand(operation, documents, context).map((link) => find({ page: path, link }, operation.specs)),
  );
  return [...found, ...others];
}

/** The documents of the docs folder, each with the names of what it holds. */
export async function readSpecNames(
  source: FileSource,
  listNames: (document: SpecDocument) => readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const documents = new Map<string, readonly string[]>();
  for (const path of source.specs) {
    const file = await source.readText(path);
    const document = file.kind === 'text' ? parseSpec(path, file.text) : undefined;
    if (document !== undefined && !isSpecFailure(document)) documents.set(path, listNames(document));
  }
  return documents;
}

/** A document of the navigation → the file of the project that it names. */
export function linkSite(spec: SiteSpec, context: LinkContext): SpecLink {
  const link = { value: spec.link, at: spec.at, confidence: 'declared' as const };
  return linkSpec({ block: 'navigation', link, lookup: true, at: spec.at }, '', context);
}

function withSpec({ page, link }: LinkedOperation, spec: SpecLink): LinkedOperation {
  return spec.kind === 'file' ? { page, link, file: spec.path } : { page, link, unresolved: spec.unresolved };
}

/** An operation of the navigation as a link; a whole document as one for each of its operations. */
function expand(
  { method, path, specs, at }: SiteOperation,
  documents: ReadonlyMap<string, readonly string[]>,
  context: LinkContext,
): readonly OperationLink[] {
  const common = { block: 'navigation', lookup: true, at } as const;
  if (method !== undefined && path !== undefined) return [{ ...common, method, path }];
  return specs.flatMap((spec): readonly OperationLink[] => {
    const file = linkSite(spec, context);
    const names = file.kind === 'file' ? documents.get(file.path) : undefined;
    if (names === undefined) return [common];
    return names.map((name) => {
      const [method, ...rest] = name.split(' ');
      return { ...common, method, path: rest.join(' ') };
    });
  });
}
