import type { BlockNode, Page, PageNode } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import { isElement, textOf, walk } from '../../tree.ts';
import { readTarget } from '../plain-operation/operation-target.ts';

/** An operation of a page, and what the page says it by. */
export interface PageRequest {
  /** Lower case. */
  readonly method: string;
  readonly path: string;
  readonly servers: readonly string[];
  /** Names in the query of the URL. */
  readonly query: readonly string[];
  /** Absent where it is declared. */
  readonly inferredFrom?: string;
  readonly at: Span;
}

/** The operation of a page's front matter, else those of the requests that it shows, each once, in their order. */
export function findRequests(page: Page): readonly PageRequest[] {
  const shown = findShown(page.children);
  for (const node of page.children) {
    const declared = node.kind === 'block' ? readFrontMatter(node) : undefined;
    if (declared !== undefined) return [withServer(declared, shown)];
  }
  const distinct = new Map<string, PageRequest>();
  for (const request of shown) {
    const key = `${request.method} ${request.path}`;
    if (!distinct.has(key)) distinct.set(key, request);
  }
  return [...distinct.values()];
}

function readFrontMatter({ name, attributes, at }: BlockNode): PageRequest | undefined {
  if (name !== 'front-matter-api' && name !== 'front-matter-openapi') return undefined;
  const method = String(attributes.method?.value ?? '').toLowerCase();
  const written = String(attributes.path?.value ?? '');
  const target = readTarget('', written);
  // A document's path is a name: it stays as it is.
  const path = name === 'front-matter-openapi' ? written : target.path;
  return { method, path, servers: target.servers, query: queryNames(written), at };
}

/** A server is known where a request on the page has the operation's path behind it. */
function withServer(request: PageRequest, shown: readonly PageRequest[]): PageRequest {
  const same = shown.find(({ method, path }) => method === request.method && path.endsWith(request.path));
  const [origin] = same?.servers ?? [];
  if (same === undefined || origin === undefined || request.servers.length > 0) return request;
  return { ...request, servers: [origin + same.path.slice(0, -request.path.length)] };
}

function findShown(children: readonly PageNode[]): readonly PageRequest[] {
  const requests: PageRequest[] = [];
  for (const { node } of walk(children)) {
    const text = node.kind === 'code' ? node.value : isElement(node, 'code') ? textOf(node) : undefined;
    const found = text === undefined ? undefined : readRequest(text);
    if (found === undefined) continue;
    const inferredFrom = node.kind === 'code' ? 'a request sample' : 'a method and address in the text';
    requests.push({ ...found, inferredFrom, at: node.at });
  }
  return requests;
}

const methodFlag = /(?:--request|-X)[\s=]*["']?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/;
const methodLine = /^\s*(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(https?:\/\/\S+)/;
const address = /https?:\/\/[^\s"'`\\]+/;
const bodyFlag = /(?:^|\s)(?:--data|--data-raw|--json|--form|-d|-F)[\s=]/;

/** `curl`, the half of it without that word, or a method and an address. */
function readRequest(text: string): Pick<PageRequest, 'method' | 'path' | 'servers' | 'query'> | undefined {
  const line = methodLine.exec(text);
  const flag = methodFlag.exec(text)?.[1];
  if (line === null && flag === undefined && !/^\s*(?:\$ )?curl\s/m.test(text)) return undefined;
  const url = line?.[2] ?? address.exec(text)?.[0];
  if (url === undefined) return undefined;
  const method = (line?.[1] ?? flag ?? (bodyFlag.test(text) ? 'post' : 'get')).toLowerCase();
  return { method, ...readTarget('', url), query: queryNames(url) };
}

function queryNames(url: string): readonly string[] {
  const query = /\?([^#]*)/.exec(url)?.[1] ?? '';
  return query
    .split('&')
    .flatMap((part) => part.split('=', 1))
    .filter((name) => name !== '');
}
