import type { RootContent } from 'mdast';
import type { BlockAttribute, BlockNode, CodeNode, PageNode } from '../../../page.ts';
import type { Range } from '../../place-nodes.ts';
import type { Source } from '../../source.ts';
import { describeComponent } from './components.ts';
import { readExpressionValue } from './expressions.ts';
import type { ImportedName } from './modules.ts';
import { scanJsxTag } from './scan-tag.ts';

/** A JSX element of an MDX tree. */
export type JsxNode = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What components are read with. */
export interface ComponentContext {
  readonly source: Source;
  /** Imported components and the files they come from. */
  readonly imports: ReadonlyMap<string, ImportedName>;
}

/** A JSX element with its children made → a block where its name is capital, as components' are, else an HTML element. */
export function makeComponent(
  node: JsxNode,
  children: readonly PageNode[],
  range: Range,
  { source, imports }: ComponentContext,
): readonly PageNode[] {
  const { name } = node;
  if (typeof name !== 'string' || name === '') return children;
  const attributes = readAttributes(node, range, source);
  if (/^[a-z][a-z0-9-]*$/.test(name)) {
    const entries = [...attributes].map(([key, { value }]): [string, string] => [
      key === 'className' ? 'class' : key.toLowerCase(),
      value === true ? '' : String(value),
    ]);
    const at = source.span(range.start, range.end);
    return [{ kind: 'element', name, attributes: Object.fromEntries(entries), children, at }];
  }
  const block = makeBlock(name, attributes, children, range, source);
  const imported = imports.get(name);
  return [imported === undefined ? block : asSnippet(block, imported)];
}

/** What a page imports stands in another file, as what a `Snippet` names does. */
function asSnippet(block: BlockNode, { file, isWhole }: ImportedName): BlockNode {
  const at = block.openTag;
  const attributes = {
    ...block.attributes,
    file: { value: file, at },
    import: { value: isWhole ? 'whole' : 'part', at },
  };
  return { ...block, name: 'Snippet', attributes };
}

type Attributes = ReadonlyMap<string, BlockAttribute>;

function readAttributes(node: JsxNode, range: Range, source: Source): Attributes {
  const attributes = new Map<string, BlockAttribute>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attributes.has(attribute.name)) continue;
    const { value } = attribute;
    const start = attribute.position?.start.offset ?? range.start;
    const end = attribute.position?.end.offset ?? range.start;
    attributes.set(attribute.name, {
      value:
        value === null || value === undefined
          ? true
          : typeof value === 'string'
            ? value
            : readExpressionValue(value.value),
      at: source.span(start, end),
    });
  }
  return attributes;
}

function makeBlock(
  written: string,
  attributes: Attributes,
  children: readonly PageNode[],
  range: Range,
  source: Source,
): BlockNode {
  const { name, implied, codeTabs } = describeComponent(written);
  const open = scanJsxTag(source.text, range.start, { brokenUntil: 0 });
  const openTag = source.span(range.start, Math.min(open?.end ?? range.end, range.end));
  const close = /<\/\s*[\w$.-]*\s*>$/.exec(source.text.slice(range.start, range.end).slice(-200));
  const closeLength = open?.kind === 'alone' ? 0 : (close?.[0].length ?? 0);
  const all = new Map(attributes);
  for (const [key, value] of Object.entries(implied)) {
    if (!all.has(key)) all.set(key, { value, at: openTag });
  }
  return {
    kind: 'block',
    name,
    attributes: Object.fromEntries(all),
    arguments: [],
    children: codeTabs ? children.map((child) => (child.kind === 'code' ? wrapTab(child) : child)) : children,
    at: source.span(range.start, range.end),
    openTag,
    ...(closeLength === 0 ? {} : { closeTag: source.span(range.end - closeLength, range.end) }),
  };
}

/** The words behind a fence's language title its tab. */
function wrapTab(code: CodeNode): PageNode {
  const { at, meta } = code;
  if (meta === undefined) return code;
  return {
    kind: 'block',
    name: 'tab',
    attributes: { title: { value: meta, at } },
    arguments: [],
    children: [code],
    at,
    openTag: at,
  };
}
