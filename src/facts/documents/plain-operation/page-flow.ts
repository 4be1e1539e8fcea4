import type { BlockNode, CodeNode, ElementNode, PageNode } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import { collapse, isBlank, isElement, textOf } from '../../tree.ts';
import { type MethodLine, readMethodLine } from './method-line.ts';

/** What a page shows one after the other, as far as it can matter to an operation. */
export type FlowItem =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  /** A bold line, the title of a tab or the summary of a fold-out. */
  | { readonly kind: 'label'; readonly text: string }
  | { readonly kind: 'method'; readonly line: MethodLine; readonly depth?: number; readonly at: Span }
  | { readonly kind: 'paragraph'; readonly node: ElementNode }
  | { readonly kind: 'table'; readonly node: ElementNode }
  | { readonly kind: 'list'; readonly node: ElementNode }
  | { readonly kind: 'response'; readonly tab: BlockNode; readonly title: string }
  | { readonly kind: 'code'; readonly node: CodeNode };

/** Page tree → its flow, containers opened. */
export function listFlow(children: readonly PageNode[]): readonly FlowItem[] {
  return children.flatMap(flowOf);
}

const statusTitle = /^\s*(?:[1-5](?:\d\d|XX)(?=[\s:–-]|$)|default\s*(?::|$))/;

function flowOf(node: PageNode): readonly FlowItem[] {
  if (node.kind === 'text') return [];
  if (node.kind === 'code') return [{ kind: 'code', node }];
  if (node.kind === 'block') return flowOfBlock(node);
  const depth = /^h[1-6]$/.test(node.name) ? Number(node.name[1]) : undefined;
  const line = readMethodLine(node);
  if (line !== undefined) {
    return [{ kind: 'method', line, at: node.at, ...(depth === undefined ? {} : { depth }) }];
  }
  if (depth !== undefined) return [{ kind: 'heading', depth, text: collapse(textOf(node)) }];
  return flowOfElement(node);
}

function flowOfElement(node: ElementNode): readonly FlowItem[] {
  if (isElement(node, 'summary') || isLabel(node)) return [{ kind: 'label', text: collapse(textOf(node)) }];
  if (isElement(node, 'p')) return [{ kind: 'paragraph', node }];
  if (isElement(node, 'table')) return [{ kind: 'table', node }];
  if (isElement(node, 'ul', 'ol')) return [{ kind: 'list', node }];
  return listFlow(node.children);
}

/** A paragraph of nothing but bold text. */
function isLabel({ name, children }: ElementNode): boolean {
  if (name !== 'p') return false;
  const shown = children.filter(
    (child) => !isBlank(child) && !(child.kind === 'text' && /^[\s:]*$/.test(child.value)),
  );
  return shown.length > 0 && shown.every((child) => isElement(child, 'strong', 'b'));
}

function flowOfBlock(block: BlockNode): readonly FlowItem[] {
  // Blocks of their own describe their operations themselves.
  if (/^(?:swagger|api-method|openapi)/.test(block.name)) return [];
  if (block.name !== 'tab') return listFlow(block.children);
  const title = String(block.attributes.title?.value ?? '');
  if (statusTitle.test(title)) return [{ kind: 'response', tab: block, title }];
  return [{ kind: 'label', text: title }, ...listFlow(block.children)];
}
