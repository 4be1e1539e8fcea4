import type { BlockAttribute, BlockNode, PageNode } from '../../../page.ts';
import type { SnippetBlock } from './snippet-files.ts';

/** Nodes of a snippet without what depends on values that the page gives it. */
export interface SnippetNodes {
  readonly nodes: readonly PageNode[];
  readonly dropped: boolean;
}

/** Attributes of a field that say what it is; a variable there leaves nothing that is known. */
const telling = new Set(['path', 'query', 'header', 'cookie', 'body', 'name', 'type']);

/** The nodes of a snippet, without front matter, and without fields whose name or type is a value that `use` gives. */
export function takesValues(children: readonly PageNode[], use: SnippetBlock): SnippetNodes {
  const given = new Set(Object.keys(use.attributes).filter((key) => key !== 'file' && key !== 'import'));
  const state = { dropped: false };
  const keep = (nodes: readonly PageNode[]): readonly PageNode[] =>
    nodes.flatMap((node): readonly PageNode[] => {
      if (node.kind === 'text' || node.kind === 'code') return [node];
      if (node.kind === 'block' && node.name.startsWith('front-matter-')) return [];
      if (node.kind === 'block' && isVariable(node, given)) {
        state.dropped = true;
        return [];
      }
      return [{ ...node, children: keep(node.children) }];
    });
  const nodes = keep(children);
  return { nodes, dropped: state.dropped };
}

function isVariable({ name, attributes }: BlockNode, given: ReadonlySet<string>): boolean {
  if (name !== 'ParamField' && name !== 'ResponseField') return false;
  return Object.entries(attributes).some(([key, attribute]) => telling.has(key) && isGiven(attribute, given));
}

function isGiven({ value }: BlockAttribute, given: ReadonlySet<string>): boolean {
  return typeof value === 'string' && (given.has(value) || /^props\.|^`.*\$\{/.test(value));
}
