import type { FileIndex } from '../file-index.ts';
import { compareText } from '../text.ts';

/** A URL prefix and the folder, relative to the docs folder, that holds what is served below it. */
export interface UrlMapping {
  readonly prefix: string;
  readonly folder: string;
}

/** A file of a repository as its host serves it raw: the repository, and branch and path not told apart yet. */
interface RawUrl {
  /** `owner/name`, lower case, as hosts compare it. */
  readonly repository: string;
  readonly segments: readonly string[];
}

const rawUrl =
  /^https?:\/\/(?:raw\.githubusercontent\.com\/([^/]+\/[^/]+)|(?:www\.)?github\.com\/([^/]+\/[^/]+)\/(?:raw|blob))\/(?:refs\/heads\/)?([^?#]+)/i;

/** `https://raw.githubusercontent.com/o/r/(refs/heads/)main/docs/x.json` and its `github.com/…/raw/…` forms, percent-decoded. */
export function parseRawUrl(url: string): RawUrl | undefined {
  const match = rawUrl.exec(url);
  const repository = match?.[1] ?? match?.[2];
  if (repository === undefined || match?.[3] === undefined) return undefined;
  return { repository: repository.toLowerCase(), segments: decodeUrl(match[3]).split('/') };
}

/** Percent-decoding that leaves what is no valid encoding as it stands. */
export function decodeUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Where the docs folder is inside the repository that raw URLs name, and which repository that is. */
export interface RepositoryLayout {
  readonly repository: string;
  /** A path of the repository, relative to the docs folder. */
  readonly locate: (pathInRepository: string) => string;
}

/**
 * Raw URLs of all pages → the layout that they show. The repository is the one of the git remote where a link names it,
 * else the one most links name; the docs folder stands where most of its links find a file. No answer where two are as good.
 */
export function inferLayout(
  urls: readonly string[],
  index: FileIndex,
  remote: string | undefined,
): RepositoryLayout | undefined {
  const links = urls.flatMap((url) => parseRawUrl(url) ?? []);
  const repository = ownRepository(links, remote?.toLowerCase());
  if (repository === undefined) return undefined;
  const own = links.filter((link) => link.repository === repository);
  const votes = new Map<string, number>();
  for (const { segments } of own) {
    const [, ...path] = segments;
    for (const folder of foldersThatFind(path, index)) votes.set(folder, (votes.get(folder) ?? 0) + 1);
  }
  const folder = onlyBest(votes);
  if (folder === undefined) return undefined;
  return { repository, locate: (path) => relativeTo(folder, path) };
}

function ownRepository(links: readonly RawUrl[], remote: string | undefined): string | undefined {
  const counts = new Map<string, number>();
  for (const { repository } of links) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  if (remote !== undefined && counts.has(remote)) return remote;
  return onlyBest(counts);
}

/** The leading folders of a repository path such that the rest is a file of the docs folder. */
function foldersThatFind(path: readonly string[], index: FileIndex): readonly string[] {
  return path.flatMap((_, cut) =>
    index.has(path.slice(cut).join('/')) ? [path.slice(0, cut).join('/')] : [],
  );
}

/** A repository path as seen from a folder of the repository. */
function relativeTo(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  const shared = from.findIndex((segment, index) => segment !== to[index]);
  const common = shared === -1 ? from.length : shared;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function onlyBest(votes: ReadonlyMap<string, number>): string | undefined {
  const ranked = [...votes].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const [best, second] = ranked;
  return best === undefined || best[1] === second?.[1] ? undefined : best[0];
}
