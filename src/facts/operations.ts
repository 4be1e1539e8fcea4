import type { BlockNode, PageNode } from '../page.ts';
import type { Fact, OperationLink } from '../page-facts.ts';
import { readDocumentModels } from './document-models.ts';
import { collapse, isElement, textOf, walk } from './tree.ts';

/** Blocks that link an operation of an OpenAPI document. */
const operationBlocks = new Set(['front-matter-openapi', 'openapi', 'openapi-operation', 'swagger']);

/** Page tree → the operations it links, as written. A `swagger` block that describes its operation inline links none. */
export function readOperations(children: readonly PageNode[]): readonly OperationLink[] {
  const operations: OperationLink[] = [];
  for (const { node } of walk(children)) {
    if (node.kind !== 'block' || !operationBlocks.has(node.name) || isInline(node)) continue;
    const link = readLink(node);
    if (node.name === 'swagger' && link === undefined) continue;
    operations.push({
      block: node.name,
      specName: attributeOf(node, 'spec'),
      method: attributeOf(node, 'method')?.toLowerCase(),
      path: attributeOf(node, 'path'),
      link,
      ...(node.name === 'front-matter-openapi' ? { lookup: true as const } : {}),
      ...namedModels(node),
      at: node.openTag,
    });
  }
  return operations;
}

/** Whether a block describes its operation itself: a link in its text is no link to a document. */
function isInline({ attributes, children }: BlockNode): boolean {
  if (attributes.src !== undefined) return false;
  return children.some((child) => child.kind === 'block' && child.name.startsWith('swagger-'));
}

/** Only documents that stand for themselves say for which of their ids an operation is. */
function namedModels({ attributes, children }: BlockNode): Pick<OperationLink, 'models'> {
  if (attributes.standalone === undefined) return {};
  return { models: readDocumentModels(children).map(({ value }) => value) };
}

/** The text of an attribute, where it has one. */
export function attributeOf(block: BlockNode, name: string): string | undefined {
  const value = block.attributes[name]?.value;
  const text = value === undefined ? undefined : String(value).trim();
  return text === '' ? undefined : text;
}

/** `src`, else the target of the first link in the body, else a body that is nothing but a path. */
export function readLink(block: BlockNode): Fact<string> | undefined {
  const src = block.attributes.src;
  if (src !== undefined && String(src.value).trim() !== '') {
    return { value: String(src.value).trim(), at: src.at, confidence: 'declared' };
  }
  for (const { node } of walk(block.children)) {
    const href = isElement(node, 'a') ? node.attributes.href : undefined;
    if (href !== undefined) return { value: href, at: node.at, confidence: 'declared' };
  }
  const body = collapse(block.children.map(textOf).join(''));
  const [first] = block.children;
  if (first === undefined || !/\.(json|ya?ml)$/i.test(body)) return undefined;
  return { value: body, at: first.at, confidence: 'declared' };
}
