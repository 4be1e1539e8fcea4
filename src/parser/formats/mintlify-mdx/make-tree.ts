import type { Definition, Nodes, Root, RootContent } from 'mdast';
import type { ElementNode, PageNode } from '../../../page.ts';
import { describeElement } from '../../describe-element.ts';
import type { ElementDraft } from '../../draft.ts';
import { draftCode, draftInlineCode } from '../../draft-code.ts';
import { findTarget } from '../../link-target.ts';
import { makeCode, makeText } from '../../make-nodes.ts';
import { placeNodes, type Range } from '../../place-nodes.ts';
import type { Source } from '../../source.ts';
import { readExpressionText } from './expressions.ts';
import { makeComponent } from './make-component.ts';
import type { ImportedName } from './modules.ts';

interface Making {
  readonly source: Source;
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly imports: ReadonlyMap<string, ImportedName>;
}

type Parent = Extract<Nodes, { children: unknown[] }>;

/** MDX tree → the nodes of a page: components are blocks, everything else is the element that it renders as. */
export function makeTree(
  root: Root,
  source: Source,
  imports: ReadonlyMap<string, ImportedName>,
): readonly PageNode[] {
  const making: Making = { source, definitions: collectDefinitions(root), imports };
  return makeChildren(root, { start: 0, end: source.text.length }, making);
}

function collectDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'definition') {
      // Nodes come last to first, and the first definition of a label wins.
      definitions.set(node.identifier, node);
    }
    if ('children' in node) for (const child of node.children) waiting.push(child);
  }
  return definitions;
}

function makeChildren(parent: Parent, range: Range, making: Making): readonly PageNode[] {
  return placeNodes<RootContent>(parent.children, range, making.source.text).flatMap(({ node, range }) =>
    makeNode(node, range, making),
  );
}

function makeNode(node: RootContent, range: Range, making: Making): readonly PageNode[] {
  const { source } = making;
  switch (node.type) {
    case 'text':
      return [makeText({ kind: 'text', value: node.value, ...range }, source)];
    case 'code':
      return [makeCode(draftCode(node.value, node.lang, node.meta, range, source), source)];
    case 'inlineCode':
      return [fromDraft(draftInlineCode(node.value, range, source), source)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return makeExpression(node.value, node.type === 'mdxFlowExpression', range, source);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return makeComponent(node, makeChildren(node, range, making), range, making);
    case 'table':
      return [makeTable(node, range, making)];
    case 'yaml':
    case 'definition':
    case 'mdxjsEsm':
      return [];
    default:
      return makeElement(node, range, making);
  }
}

function fromDraft({ name, attributes, children, start, end }: ElementDraft, source: Source): ElementNode {
  const texts = children.flatMap((child) => (child.kind === 'text' ? [makeText(child, source)] : []));
  return { kind: 'element', name, attributes, children: texts, at: source.span(start, end) };
}

/** An expression shows its string, or stands for itself: people write `{id}` and mean just that. */
function makeExpression(value: string, isFlow: boolean, range: Range, source: Source): readonly PageNode[] {
  const text = readExpressionText(value);
  if (text === '') return [];
  const node = makeText({ kind: 'text', value: text, ...range }, source);
  if (!isFlow || text.trim() === '') return [node];
  return [{ kind: 'element', name: 'p', attributes: {}, children: [node], at: node.at }];
}

type PlainNode = Exclude<RootContent, { type: 'html' | 'gitbookTag' }>;

function makeElement(node: RootContent, range: Range, making: Making): readonly PageNode[] {
  if (node.type === 'html' || node.type === 'gitbookTag') return [];
  const children = 'children' in node ? makeChildren(node, range, making) : [];
  if (isOnlyComponents(node))
    return children.filter((child) => child.kind !== 'text' || child.value.trim() !== '');
  const described =
    node.type === 'list'
      ? { name: node.ordered === true ? 'ol' : 'ul', attributes: {} }
      : describeElement(node as Parameters<typeof describeElement>[0], making.definitions);
  if (described === undefined) return children;
  const kept = node.type === 'listItem' && node.spread !== true ? unwrapParagraphs(children) : children;
  const { source } = making;
  const target = findTarget(node, range, source.text);
  const targetAt = target && source.span(target.start, target.end);
  const at = source.span(range.start, range.end);
  return [{ kind: 'element', ...described, children: kept, at, ...(targetAt && { targetAt }) }];
}

/** A paragraph of nothing but components is written on one line, and is none. */
function isOnlyComponents(node: PlainNode): boolean {
  if (node.type !== 'paragraph') return false;
  const shown = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return (
    shown.length > 0 &&
    shown.every((child) => child.type === 'mdxJsxTextElement' && /^[A-Z]/.test(child.name ?? ''))
  );
}

/** A tight item holds its text itself, as HTML renders it. */
function unwrapParagraphs(children: readonly PageNode[]): readonly PageNode[] {
  return children.flatMap((child) =>
    child.kind === 'element' && child.name === 'p' ? child.children : [child],
  );
}

function makeTable(
  table: Extract<RootContent, { type: 'table' }>,
  range: Range,
  making: Making,
): ElementNode {
  const { source } = making;
  const element = (name: string, children: readonly PageNode[], { start, end }: Range): ElementNode => ({
    kind: 'element',
    name,
    attributes: {},
    children,
    at: source.span(start, end),
  });
  const rows = placeNodes(table.children, range, source.text).map(({ node, range }, index) => {
    const cells = placeNodes(node.children, range, source.text).map(({ node, range }) =>
      element(index === 0 ? 'th' : 'td', makeChildren(node, range, making), range),
    );
    return { row: element('tr', cells, range), range };
  });
  const parts = [rows.slice(0, 1), rows.slice(1)].flatMap((part, index) => {
    const [first] = part;
    const last = part.at(-1);
    if (first === undefined || last === undefined) return [];
    const children = part.map(({ row }) => row);
    const place = { start: first.range.start, end: last.range.end };
    return [element(index === 0 ? 'thead' : 'tbody', children, place)];
  });
  return element('table', parts, range);
}
