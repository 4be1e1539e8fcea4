import { distance } from 'fastest-levenshtein';
import type { FileIndex } from '../file-index.ts';
import type { OperationLink } from '../page-facts.ts';
import { baseName, folderOf, joinPath } from '../paths.ts';
import type { UnresolvedLink } from '../registry-model.ts';
import { decodeUrl, parseRawUrl, type RepositoryLayout, type UrlMapping } from './spec-url.ts';

/** What a link is resolved against. */
export interface LinkContext {
  readonly index: FileIndex;
  /** Configured URL prefixes, tried first, in order. */
  readonly urlMappings: readonly UrlMapping[];
  readonly layout?: RepositoryLayout;
  /** How many folders above the docs folder the project root is. */
  readonly rootDepth: number;
}

/** The file an operation link means, or why there is none. */
export type SpecLink =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'unresolved'; readonly unresolved: UnresolvedLink };

/** An operation link of a page → the file of the project that it names. Nothing is replaced: a near miss is a candidate. */
export function linkSpec(operation: OperationLink, page: string, context: LinkContext): SpecLink {
  const written = operation.link?.value;
  if (written === undefined) return unresolved('no-link', undefined, namedLike(operation, context.index));
  if (isBroken(written)) return unresolved('broken-link', written, namedLike(operation, context.index));
  const paths = possiblePaths(written, page, operation.lookup === true, context);
  if (paths === undefined) return unresolved('external', written, undefined);
  const found = paths.find((path) => context.index.has(path));
  if (found !== undefined) return { kind: 'file', path: found };
  // The last form is the cleanest: decoded, and without a query.
  const path = paths.at(-1);
  if (path === undefined || leavesRoot(path, context.rootDepth))
    return unresolved('outside-root', written, undefined);
  return missing(path, written, context.index);
}

function unresolved(
  reason: UnresolvedLink['reason'],
  link: string | undefined,
  candidate: string | undefined,
): SpecLink {
  return { kind: 'unresolved', unresolved: { reason, link: link && withoutSecrets(link), candidate } };
}

/** Targets that the platform writes where it lost the real one. */
function isBroken(url: string): boolean {
  return url === 'broken-reference' || url.startsWith('/broken/');
}

/** The paths, relative to the docs folder, that a link can mean, best first; none for a URL outside the project. */
function possiblePaths(
  link: string,
  page: string,
  fromRoot: boolean,
  context: LinkContext,
): readonly string[] | undefined {
  for (const { prefix, folder } of context.urlMappings) {
    if (link.startsWith(prefix))
      return [joinPath(folder, decodeUrl(withoutQuery(link).slice(prefix.length)))];
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return rawPaths(link, context.layout);
  const plain = link.replace(/^<(.*)>$/, '$1');
  const unescaped = plain.replace(/\\([[\](){}_*`#!.\\-])/g, '$1');
  const forms = [plain, unescaped, decodeUrl(unescaped), decodeUrl(withoutQuery(unescaped))];
  const rooted = fromRoot ? forms.map((form) => joinPath(form)) : [];
  return [...new Set([...rooted, ...forms.flatMap((form) => places(form, page))])];
}

function rawPaths(link: string, layout: RepositoryLayout | undefined): readonly string[] | undefined {
  const raw = parseRawUrl(link);
  if (raw === undefined || layout === undefined || raw.repository !== layout.repository) return undefined;
  return [layout.locate(raw.segments.slice(1).join('/'))];
}

/** A path from the site's root starts with `/`; any other is relative to the page. */
function places(path: string, page: string): readonly string[] {
  return path.startsWith('/') ? [joinPath(path)] : [joinPath(folderOf(page), path)];
}

function leavesRoot(path: string, rootDepth: number): boolean {
  const up = path.split('/').findIndex((segment) => segment !== '..');
  return up > rootDepth;
}

function missing(path: string, link: string, index: FileIndex): SpecLink {
  const [sameButCase, another] = index.sameButCase(path);
  if (sameButCase !== undefined) {
    return unresolved('only-case-differs', link, another === undefined ? sameButCase : undefined);
  }
  const [elsewhere, ...others] = index.named(baseName(path));
  if (elsewhere !== undefined)
    return unresolved('missing', link, others.length === 0 ? elsewhere : undefined);
  return unresolved('missing', link, nearName(path, index));
}

/** The only file of the same folder whose name is a slip of the pen away. */
function nearName(path: string, index: FileIndex): string | undefined {
  const near = index
    .inFolder(folderOf(path))
    .filter((other) => distance(baseName(other), baseName(path)) <= 2);
  return near.length === 1 ? near[0] : undefined;
}

/** The only document named like the block's `spec`, where the link itself is lost. */
function namedLike(operation: OperationLink, index: FileIndex): string | undefined {
  if (operation.specName === undefined) return undefined;
  const found = ['json', 'yaml', 'yml'].flatMap((extension) =>
    index.named(`${operation.specName}.${extension}`),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Queries, fragments and user names of URLs may carry signatures or keys: they never reach the output. */
function withoutSecrets(url: string): string {
  return withoutQuery(url).replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/@]*@/i, '$1//');
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
