import type { BlockAttribute, BlockNode, CodeNode, ElementNode, PageNode, TextNode } from '../page.ts';
import type { CodeDraft, ElementDraft, TagDraft, TextDraft } from './draft.ts';
import type { TagRole } from './pair-tags.ts';
import type { Source } from './source.ts';

/** A text node of a page. */
export function makeText({ value, start, end }: TextDraft, source: Source): TextNode {
  return { kind: 'text', value, at: source.span(start, end) };
}

/** A code block of a page. */
export function makeCode(code: CodeDraft, source: Source): CodeNode {
  const { language, meta, value, start, end, valueStart, valueEnd } = code;
  return {
    kind: 'code',
    ...(language === undefined ? {} : { language }),
    ...(meta === undefined ? {} : { meta }),
    value,
    at: source.span(start, end),
    ...(valueStart === undefined || valueEnd === undefined
      ? {}
      : { valueAt: source.span(valueStart, valueEnd) }),
  };
}

/** A block of a page; `close` is absent for void and unclosed ones. */
export function makeBlock(
  open: TagDraft,
  close: Extract<TagRole, { kind: 'open' }> | undefined,
  children: readonly PageNode[],
  source: Source,
): BlockNode {
  const attributes = new Map<string, BlockAttribute>();
  for (const { name, value, start, end } of open.tag.attributes) {
    if (!attributes.has(name)) attributes.set(name, { value, at: source.span(start, end) });
  }
  const end = close === undefined ? open.end : close.own ? close.close.end : close.close.start;
  return {
    kind: 'block',
    name: open.tag.name,
    attributes: Object.fromEntries(attributes),
    arguments: open.tag.arguments,
    children,
    at: source.span(open.start, end),
    openTag: source.span(open.start, open.end),
    ...(close?.own === true ? { closeTag: source.span(close.close.start, close.close.end) } : {}),
  };
}

/** How much of an element's draft a node holds. */
export interface ElementPart {
  readonly resumed: boolean;
  readonly cut: boolean;
}

/** An element of a page, or the block it serialises; absent for a part of a paragraph that holds only spaces. */
export function makeElement(
  draft: ElementDraft,
  children: readonly PageNode[],
  part: ElementPart,
  source: Source,
): ElementNode | BlockNode | undefined {
  const isPart = part.resumed || part.cut;
  const content = isPart && draft.name === 'p' ? trimSpace(children, source) : children;
  if (isPart && draft.name === 'p' && content.length === 0) return undefined;
  const first = content[0]?.at.offset;
  const last = content.at(-1)?.at.endOffset;
  const start = part.resumed && first !== undefined ? first - source.shift : draft.start;
  // Longer than its draft where a block that began in it ends after it.
  const lastEnd = last === undefined ? start : last - source.shift;
  const end = part.cut ? lastEnd : Math.max(draft.end, lastEnd);
  const at = source.span(start, end);
  const tag = draft.attributes['data-tag'];
  if (draft.attributes['data-gb-custom-block'] !== undefined && tag !== undefined && tag !== '') {
    return makeHtmlBlock(draft, tag, content, at, source);
  }
  const { name, attributes } = draft;
  return { kind: 'element', name, attributes, children: content, at, ...placeTarget(draft, source) };
}

function placeTarget({ target }: ElementDraft, { span }: Source): Pick<ElementNode, 'targetAt'> {
  return target === undefined ? {} : { targetAt: span(target.start, target.end) };
}

/** A block written as `<div data-gb-custom-block data-tag="hint" data-style="info">`. */
function makeHtmlBlock(
  draft: ElementDraft,
  name: string,
  children: readonly PageNode[],
  at: BlockNode['at'],
  source: Source,
): BlockNode {
  const openTag = source.span(draft.start, draft.startTagEnd ?? draft.start);
  const attributes = Object.entries(draft.attributes)
    .filter(([key]) => key.startsWith('data-') && key !== 'data-gb-custom-block' && key !== 'data-tag')
    .map(([key, value]): [string, BlockAttribute] => [readDataName(key), { value, at: openTag }]);
  return {
    kind: 'block',
    name,
    attributes: Object.fromEntries(attributes),
    arguments: [],
    children,
    at,
    openTag,
    ...(draft.endTagStart === undefined ? {} : { closeTag: source.span(draft.endTagStart, draft.end) }),
  };
}

/** `data-full-width` → `fullWidth`, the name in a tag. */
function readDataName(key: string): string {
  return key.slice('data-'.length).replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function trimSpace(children: readonly PageNode[], source: Source): readonly PageNode[] {
  const kept = children.map((child, index) => {
    if (child.kind !== 'text') return child;
    const lead = index === 0 ? child.value.length - child.value.trimStart().length : 0;
    const trimmed = child.value.slice(lead);
    const value = index === children.length - 1 ? trimmed.trimEnd() : trimmed;
    const start = child.at.offset - source.shift + lead;
    // Only where no character was decoded are lengths in the page and in the value the same.
    const end = child.at.endOffset - source.shift - (trimmed.length - value.length);
    return { ...child, value, at: source.span(Math.min(start, end), end) };
  });
  return kept.filter((child) => child.kind !== 'text' || child.value !== '');
}
