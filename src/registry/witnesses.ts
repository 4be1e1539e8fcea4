import type { PageDocument } from '../page-document.ts';
import type { PageFacts } from '../page-facts.ts';
import type { OperationSchemas } from '../schema-graph.ts';
import { compareText, groupBy } from '../text.ts';
import type { Witness, WitnessPair } from '../witness.ts';
import type { CompiledLink } from './build-registry.ts';

/** From strong to weak: what a page only shows or samples gives way to what a document or the page itself declares. */
export const strengths: readonly (PageDocument['source'] | 'spec')[] = ['spec', 'page', 'rendered', 'sample'];

/**
 * Links → those that stand for an operation: where a page links a document and describes the same operation itself, or
 * describes it in two ways, the strongest description is the operation. Links that lead nowhere are all kept.
 */
export function keepStrongest(links: readonly CompiledLink[]): readonly CompiledLink[] {
  const weaker = new Set<CompiledLink>();
  for (const group of groupBy(links.filter(isCompiled), ({ page }) => page).values()) {
    for (const link of group) {
      if (group.some((other) => rankOf(other) < rankOf(link) && isSame(other, link))) weaker.add(link);
    }
  }
  return weaker.size === 0 ? links : links.filter((link) => !weaker.has(link));
}

/**
 * Links → the pairs of descriptions of one operation that can contradict each other: on one page, or on pages that are
 * about the same model. Each weaker description is held against the strongest one, on its own page where there is one.
 * What samples show is judged by rules of its own.
 */
export function pairWitnesses(
  links: readonly CompiledLink[],
  pages: readonly PageFacts[],
): readonly WitnessPair[] {
  const compiled = links.filter(isCompiled);
  const weak = compiled.filter(({ source }) => source !== undefined && source !== 'sample');
  if (weak.length === 0) return [];
  const modelsOfPage = new Map(pages.map((page) => [page.path, page.ids.map(({ value }) => value)]));
  const models = (link: CompiledLink) => link.link.models ?? modelsOfPage.get(link.page) ?? [];
  const byAddress = indexAddresses(compiled);
  return weak.flatMap((link) => {
    const same = new Set(addressesOf(link.schemas).flatMap((address) => byAddress.get(address) ?? []));
    const stronger = rank([...same]).filter((other) => rankOf(other) < rankOf(link));
    const own = stronger.find(({ page }) => page === link.page);
    const ids = new Set(models(link));
    const best = own ?? stronger.find((other) => models(other).some((id) => ids.has(id)));
    return best === undefined ? [] : [{ stronger: toWitness(best), weaker: toWitness(link) }];
  });
}

function indexAddresses(links: readonly Compiled[]): ReadonlyMap<string, readonly Compiled[]> {
  const index = new Map<string, Compiled[]>();
  for (const link of links) {
    for (const address of addressesOf(link.schemas)) {
      const known = index.get(address);
      if (known === undefined) index.set(address, [link]);
      else known.push(link);
    }
  }
  return index;
}

type Compiled = CompiledLink & { readonly schemas: OperationSchemas };

function isCompiled(link: CompiledLink): link is Compiled {
  return link.schemas !== undefined;
}

function toWitness({ page, source, schemas }: Compiled): Witness {
  return { page, source: source ?? 'spec', schemas };
}

function rankOf({ source }: CompiledLink): number {
  return strengths.indexOf(source ?? 'spec');
}

/** Strongest first, then by page; otherwise in the order given. */
function rank(links: readonly Compiled[]): readonly Compiled[] {
  return links.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a.page, b.page));
}

function isSame(a: Compiled, b: Compiled): boolean {
  const addresses = new Set(addressesOf(a.schemas));
  return addressesOf(b.schemas).some((address) => addresses.has(address));
}

/** Method and path, as written and behind each server's own path, with the names of its parts left out. */
function addressesOf({ method, path, servers }: OperationSchemas): readonly string[] {
  const bases = servers.map((server) => /^[a-z][a-z\d+.-]*:\/\/[^/?#]*([^?#]*)/i.exec(server)?.[1] ?? '');
  const written = ['', ...bases].map((base) =>
    `${base.replace(/\/$/, '')}${path}`.replace(/\{[^{}]*\}/g, '{}').replace(/\/$/, ''),
  );
  return [...new Set(written)].map((each) => `${method} ${each}`);
}
