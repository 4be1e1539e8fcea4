import type { BlockAttribute, BlockNode, CodeNode, PageNode, PageProblem } from '../../page.ts';
import { isSpecFailure } from '../../spec-document.ts';
import { parseSpec } from '../spec.ts';

/** An OpenAPI document that stands in a page as code: which operation of it is meant, where the page says so. */
export interface DocumentMark {
  readonly method?: string;
  readonly path?: string;
  /** The file it was cut from, as written. */
  readonly spec?: string;
}

/** Tells which code is a document; `before` is what stands before it on the same level. */
export type DocumentSearch = (code: CodeNode, before: readonly PageNode[]) => DocumentMark | undefined;

/**
 * The tree with each embedded document as a block `openapi-document`, whose attribute `document` holds its text: it is
 * no code sample. What does not parse is a problem.
 */
export function wrapDocuments(
  children: readonly PageNode[],
  search: DocumentSearch,
  problems: PageProblem[],
): readonly PageNode[] {
  return children.map((node, index) => {
    if (node.kind === 'text') return node;
    if (node.kind !== 'code') return { ...node, children: wrapDocuments(node.children, search, problems) };
    const mark = search(node, children.slice(Math.max(0, index - 6), index));
    if (mark === undefined) return node;
    const parsed = parseSpec(isYaml(node) ? 'x.yaml' : 'x.json', node.value);
    if (isSpecFailure(parsed)) {
      problems.push({
        kind: 'lossy-text',
        what: `OpenAPI that does not parse: ${parsed.reason}`,
        at: node.at,
      });
    }
    return toBlock(node, mark);
  });
}

function toBlock(node: CodeNode, { method, path, spec }: DocumentMark): BlockNode {
  const attribute = (value: string): BlockAttribute => ({ value, at: node.at });
  return {
    kind: 'block',
    name: 'openapi-document',
    attributes: {
      notation: attribute(isYaml(node) ? 'yaml' : 'json'),
      ...(method === undefined ? {} : { method: attribute(method.toLowerCase()) }),
      ...(path === undefined ? {} : { path: attribute(path) }),
      ...(spec === undefined ? {} : { spec: attribute(spec) }),
      document: { value: node.value, at: node.valueAt ?? node.at },
    },
    arguments: [],
    children: [],
    at: node.at,
    openTag: node.at,
  };
}

function isYaml({ language, value }: CodeNode): boolean {
  return !/^\s*\{/.test(value) || language === 'yaml' || language === 'yml';
}
