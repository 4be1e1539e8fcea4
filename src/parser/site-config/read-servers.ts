import type { Node } from 'jsonc-parser';
import { memberOf, textOf } from './json-node.ts';

/** `mdx.server` of `api`, else its older `baseUrl`: an address or several; those with gaps are none. */
export function readServers(api: Node | undefined): readonly string[] {
  if (api === undefined) return [];
  const mdx = memberOf(api, 'mdx');
  const written = (mdx && memberOf(mdx, 'server')) ?? memberOf(api, 'baseUrl');
  const nodes = written?.type === 'array' ? (written.children ?? []) : [written];
  const addresses = nodes.map((node) => (node === undefined ? '' : (textOf(node) ?? '').replace(/\/+$/, '')));
  return [...new Set(addresses.filter((address) => /^https?:\/\/[^\s<>{}?#@]+$/i.test(address)))];
}
