import type { Definition, ListItem, Nodes, Root, RootContent, Table } from 'mdast';
import type { UnmatchedTag } from './balance-html.ts';
import { describeElement, type PlainNode } from './describe-element.ts';
import type { Draft, ElementDraft, TagDraft } from './draft.ts';
import { draftCode, draftInlineCode } from './draft-code.ts';
import { draftHtml } from './draft-html.ts';
import type { GitbookTag } from './gitbook/tag.ts';
import { findTarget } from './link-target.ts';
import { placeNodes, type Range } from './place-nodes.ts';
import type { Source } from './source.ts';

/** What drafting knows about the page as a whole. */
export interface DraftContext {
  readonly source: Source;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** How many HTML elements surround what is drafted now. */
  readonly htmlDepth: number;
  /** Whether HTML around it says that it is code. */
  readonly inCode: boolean;
  /** Told where HTML nests deeper than `maxDepth`. */
  readonly onTooDeep: (start: number, end: number) => void;
  /** Told of each HTML tag without a partner beside it. */
  readonly onUnmatched: (tag: UnmatchedTag) => void;
}

type Parent = Extract<Nodes, { children: unknown[] }>;

/** Markdown tree → draft, with embedded HTML parsed. */
export function draftMarkdown(
  root: Root,
  source: Source,
  onTooDeep: DraftContext['onTooDeep'],
  onUnmatched: DraftContext['onUnmatched'] = () => {},
): readonly Draft[] {
  const definitions = new Map<string, Definition>();
  collectDefinitions(root, definitions);
  return draftChildren(
    root,
    { start: 0, end: source.text.length },
    {
      source,
      definitions,
      htmlDepth: 0,
      inCode: false,
      onTooDeep,
      onUnmatched,
    },
  );
}

function collectDefinitions(parent: Parent, definitions: Map<string, Definition>): void {
  for (const child of parent.children) {
    // The first definition of a label wins, as in CommonMark.
    if (child.type === 'definition' && !definitions.has(child.identifier)) {
      definitions.set(child.identifier, child);
    }
    if (child.type === 'blockquote' || child.type === 'list' || child.type === 'listItem') {
      collectDefinitions(child, definitions);
    }
  }
}

/** The children of a markdown node, drafted; those that hold HTML together, as one piece of HTML. */
function draftChildren(parent: Parent, range: Range, context: DraftContext): readonly Draft[] {
  const children = placeNodes(parent.children, range, context.source.text);
  if (parent.children.some((child) => child.type === 'html')) {
    return draftHtml(children, isFlow(parent), context, draftNode);
  }
  return children.flatMap(({ node, range }) => draftNode(node, range, context));
}

function isFlow(parent: Parent): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
}

function draftNode(node: RootContent, range: Range, context: DraftContext): readonly Draft[] {
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', value: node.value, ...range }];
    case 'gitbookTag':
      return [context.inCode ? draftLiteral(range, context.source) : draftTag(node, range)];
    case 'code':
      return [draftCode(node.value, node.lang, node.meta, range, context.source)];
    case 'inlineCode':
      return [draftInlineCode(node.value, range, context.source)];
    case 'list':
      return [draftList(node, range, context)];
    case 'table':
      return [draftTable(node, range, context)];
    case 'yaml':
    case 'definition':
    case 'html':
      return [];
    default:
      return draftElement(node, range, context);
  }
}

function draftElement(node: PlainNode, range: Range, context: DraftContext): readonly Draft[] {
  const described = describeElement(node, context.definitions);
  const children = 'children' in node ? draftChildren(node, range, context) : [];
  if (described === undefined) return children;
  const target = findTarget(node, range, context.source.text);
  return [{ kind: 'element', ...described, children, ...(target && { target }), ...range }];
}

function draftList(
  list: Extract<RootContent, { type: 'list' }>,
  range: Range,
  context: DraftContext,
): ElementDraft {
  const loose = list.spread === true || list.children.some((item) => item.spread === true);
  const attributes: Record<string, string> =
    list.ordered === true && typeof list.start === 'number' && list.start !== 1
      ? { start: String(list.start) }
      : {};
  const children = placeNodes(list.children, range, context.source.text).map(
    ({ node, range }): Draft => draftItem(node, range, loose, context),
  );
  return { kind: 'element', name: list.ordered === true ? 'ol' : 'ul', attributes, children, ...range };
}

function draftItem(item: ListItem, range: Range, loose: boolean, context: DraftContext): Draft {
  const drafts = draftChildren(item, range, context);
  // A tight item holds its text itself, as HTML renders it and as people write it in HTML.
  const children = loose
    ? drafts
    : drafts.flatMap((child) =>
        child.kind === 'element' && child.name === 'p' && child.startTagEnd === undefined
          ? child.children
          : [child],
      );
  if (typeof item.checked !== 'boolean') {
    return { kind: 'element', name: 'li', attributes: {}, children, ...range };
  }
  const attributes: Record<string, string> = item.checked
    ? { type: 'checkbox', checked: '', disabled: '' }
    : { type: 'checkbox', disabled: '' };
  const start = context.source.text.indexOf('[', range.start);
  const box: Draft = { kind: 'element', name: 'input', attributes, children: [], start, end: start + 3 };
  return { kind: 'element', name: 'li', attributes: {}, children: [box, ...children], ...range };
}

function draftTable(table: Table, range: Range, context: DraftContext): ElementDraft {
  const rows = placeNodes(table.children, range, context.source.text).map(
    ({ node, range }, row): ElementDraft => {
      const cells = placeNodes(node.children, range, context.source.text).map(
        ({ node, range }, column): Draft => {
          const align = table.align?.[column];
          return {
            kind: 'element',
            name: row === 0 ? 'th' : 'td',
            attributes: typeof align === 'string' ? { align } : {},
            children: draftChildren(node, range, context),
            ...range,
          };
        },
      );
      return { kind: 'element', name: 'tr', attributes: {}, children: cells, ...range };
    },
  );
  return {
    kind: 'element',
    name: 'table',
    attributes: {},
    children: [...wrapRows('thead', rows.slice(0, 1)), ...wrapRows('tbody', rows.slice(1))],
    ...range,
  };
}

function wrapRows(name: string, rows: readonly ElementDraft[]): readonly ElementDraft[] {
  const first = rows[0];
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return [];
  return [{ kind: 'element', name, attributes: {}, children: rows, start: first.start, end: last.end }];
}

function draftLiteral(range: Range, source: Source): Draft {
  return { kind: 'text', value: source.text.slice(range.start, range.end), ...range };
}

function draftTag(node: GitbookTag, range: Range): TagDraft {
  const attributes = node.attributes.map(({ name, value, position }) => ({
    name,
    value,
    start: position.start.offset ?? range.start,
    end: position.end.offset ?? range.end,
  }));
  return {
    kind: 'tag',
    tag: { name: node.name, closing: node.closing, attributes, arguments: node.arguments },
    ...range,
  };
}
