import { type Node, parseTree } from 'jsonc-parser';
import { joinPath } from '../paths.ts';
import type { SiteConfig, SiteOperation, SiteSpec } from '../site-config.ts';
import type { SummaryEntry } from '../summary.ts';
import { findNodes, memberOf, readPageName, textOf } from './site-config/json-node.ts';
import { readServers } from './site-config/read-servers.ts';
import { readSpecs } from './site-config/read-specs.ts';
import { readSource, type Source } from './source.ts';

/** Files that say so of a documentation, the newer first. */
export const siteConfigNames = ['docs.json', 'mint.json'] as const;

interface Reading {
  readonly source: Source;
  readonly pages: ReadonlySet<string>;
  readonly entries: SummaryEntry[];
  readonly operations: SiteOperation[];
  readonly named: SiteSpec[];
  readonly pageSpecs: Map<string, readonly SiteSpec[]>;
}

interface Position {
  readonly ancestors: SummaryEntry['ancestors'];
  readonly specs: readonly SiteSpec[];
}

/** Text of `docs.json` or `mint.json` → what it says; `pages` are the files that there are. Absent where it says nothing. */
export function parseSiteConfig(
  path: string,
  text: string,
  pages: readonly string[],
): SiteConfig | undefined {
  const source = readSource(path, text);
  const root = readTree(source.text);
  const navigation = root && memberOf(root, 'navigation');
  if (root === undefined || navigation === undefined) return undefined;
  const reading: Reading = {
    source,
    pages: new Set(pages),
    entries: [],
    operations: [],
    named: [],
    pageSpecs: new Map(),
  };
  const api = memberOf(root, 'api');
  const specs = [memberOf(root, 'openapi'), api && memberOf(api, 'openapi')].flatMap((node) =>
    readSpecs(node, source),
  );
  readItem(navigation, { ancestors: [], specs: [] }, reading, 0);
  const { entries, operations, pageSpecs } = reading;
  const named = [...specs, ...reading.named].toSorted((a, b) => a.at.offset - b.at.offset);
  return { path, entries, specs, servers: readServers(api), named, pageSpecs, operations };
}

function readTree(text: string): Node | undefined {
  try {
    return parseTree(text, [], { disallowComments: false, allowTrailingComma: true });
  } catch {
    // Nested deeper than its stack.
    return undefined;
  }
}

/** Keys that hold what stands below a node of the navigation. */
const childKeys = [
  'languages',
  'versions',
  'products',
  'dropdowns',
  'anchors',
  'tabs',
  'menu',
  'groups',
  'pages',
  'navigation',
];
/** Keys that name a node of the navigation. */
const titleKeys = ['group', 'tab', 'anchor', 'dropdown', 'product', 'version', 'language', 'item', 'name'];
const deepest = 50;

function readItem(node: Node, position: Position, reading: Reading, depth: number): void {
  if (depth > deepest) return;
  if (node.type === 'string') readPage(node, position, reading);
  if (node.type === 'array') {
    for (const child of node.children ?? []) readItem(child, position, reading, depth + 1);
  }
  if (node.type === 'object') readGroup(node, position, reading, depth);
}

function readGroup(node: Node, { ancestors, specs }: Position, reading: Reading, depth: number): void {
  const { source, entries, operations, named } = reading;
  const title = titleKeys.map((key) => memberOf(node, key)).find((found) => found?.type === 'string');
  const name = title && textOf(title);
  const own = readSpecs(memberOf(node, 'openapi'), source);
  named.push(...own);
  if (title !== undefined && name !== undefined) {
    entries.push({ title: name, ancestors, at: source.span(title.offset, title.offset + title.length) });
  }
  const below: Position = {
    ancestors: name === undefined ? ancestors : [...ancestors, { title: name }],
    specs: own.length > 0 ? own : specs,
  };
  const children = findNodes(node, childKeys);
  // A group with a document and nothing else shows all of its operations.
  if (children.length === 0) {
    for (const spec of own) operations.push({ specs: [spec], at: spec.at });
  }
  for (const child of [...findNodes(node, ['root']), ...children]) readItem(child, below, reading, depth + 1);
}

const operation = /^(?:(\S.*?)\s+)?(get|put|post|delete|options|head|patch|trace)\s+(\/\S*)$/i;

function readPage(node: Node, { ancestors, specs }: Position, reading: Reading): void {
  const { source, pages, entries, operations, pageSpecs } = reading;
  const written = textOf(node) ?? '';
  const at = source.span(node.offset, node.offset + node.length);
  const [, document, method, target] = operation.exec(written) ?? [];
  if (method !== undefined && target !== undefined) {
    const own = document === undefined ? specs : [{ link: document, at }];
    if (document !== undefined) reading.named.push(...own);
    operations.push({ method: method.toLowerCase(), path: target, specs: own, at });
    return;
  }
  const path = readPageName(written, pages);
  const title = written.replace(/\/+$/, '').split('/').at(-1) ?? written;
  entries.push({ title, ...readTarget(written, path), ancestors, at });
  if (path !== undefined && specs.length > 0 && !pageSpecs.has(path)) pageSpecs.set(path, specs);
}

/** A page that there is, else the name of one that there is not; addresses of other sites are no pages. */
function readTarget(written: string, path: string | undefined): Pick<SummaryEntry, 'path' | 'url'> {
  if (path !== undefined) return { path };
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(written)) return { url: written };
  return { path: joinPath(written.replace(/[?#].*$/s, '')) };
}
