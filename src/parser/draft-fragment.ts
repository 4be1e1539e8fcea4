import type { DefaultTreeAdapterTypes } from 'parse5';
import type { CodeDraft, Draft, ElementDraft } from './draft.ts';
import type { WrittenHtml } from './write-html.ts';

type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
type HtmlElement = DefaultTreeAdapterTypes.Element;

// Between the children of these, white space lays out the source and is no text.
const structural = new Set([
  '',
  'article',
  'aside',
  'blockquote',
  'colgroup',
  'details',
  'div',
  'dl',
  'figure',
  'footer',
  'header',
  'main',
  'menu',
  'nav',
  'ol',
  'section',
  'select',
  'table',
  'tbody',
  'tfoot',
  'thead',
  'tr',
  'ul',
]);
const languageClass = /(?:^|\s)lang(?:uage)?-(\S+)/;

/** Parsed HTML → drafts, with what stood for markdown put back. */
export function readFragment(
  fragment: DefaultTreeAdapterTypes.DocumentFragment,
  page: WrittenHtml,
  source: string,
): readonly Draft[] {
  return readChildren(fragment.childNodes, '', page, source);
}

function readChildren(
  nodes: readonly HtmlNode[],
  parent: string,
  page: WrittenHtml,
  source: string,
): readonly Draft[] {
  return nodes.flatMap((node): readonly Draft[] => {
    if (node.nodeName === '#comment' && 'data' in node) return page.standIns[Number(node.data)] ?? [];
    if (node.nodeName === '#text' && 'value' in node) return readText(node, parent, page);
    return 'tagName' in node ? readElement(node, page, source) : [];
  });
}

function readText(
  node: DefaultTreeAdapterTypes.TextNode,
  parent: string,
  page: WrittenHtml,
): readonly Draft[] {
  const { value } = node;
  if (structural.has(parent) && /^\s*$/.test(value) && (parent !== '' || /[\r\n]/.test(value))) return [];
  const location = node.sourceCodeLocation;
  if (!location) return [];
  return [
    {
      kind: 'text',
      value,
      start: page.locateStart(location.startOffset),
      end: page.locateEnd(location.endOffset),
    },
  ];
}

function readElement(node: HtmlElement, page: WrittenHtml, source: string): readonly Draft[] {
  const nodes = isTemplate(node) ? node.content.childNodes : node.childNodes;
  const children = readChildren(nodes, node.tagName, page, source);
  const last = children.at(-1);
  const location = node.sourceCodeLocation;
  const startTag = location?.startTag;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  if (!location || !startTag) {
    // The parser added it: rows of a table without `tbody`, or a paragraph for an end tag that closes none.
    const first = children[0];
    if (first === undefined || last === undefined) return [];
    return [{ kind: 'element', name: node.tagName, attributes, children, start: first.start, end: last.end }];
  }
  const startTagEnd = page.locateEnd(startTag.endOffset);
  const endTag = location.endTag;
  const endTagStart = endTag ? page.locateStart(endTag.startOffset) : undefined;
  const end = endTag ? page.locateEnd(endTag.endOffset) : Math.max(startTagEnd, last?.end ?? 0);
  const element: ElementDraft = {
    kind: 'element',
    name: node.tagName,
    attributes,
    children,
    start: page.locateStart(location.startOffset),
    end,
    startTagEnd,
    // An end tag that was added while balancing takes no place in the page.
    ...(endTagStart === undefined || endTagStart >= end ? {} : { endTagStart }),
  };
  return [element.name === 'pre' ? readPre(element, source) : element];
}

function isTemplate(node: HtmlElement): node is DefaultTreeAdapterTypes.Template {
  return node.tagName === 'template' && 'content' in node;
}

/** `<pre><code class="lang-x">` → a code block like a fenced one. */
function readPre(pre: ElementDraft, source: string): CodeDraft {
  const inner = pre.children.find(
    (child): child is ElementDraft => child.kind === 'element' && child.name === 'code',
  );
  const language =
    languageClass.exec(inner?.attributes.class ?? '') ?? languageClass.exec(pre.attributes.class ?? '');
  const value = joinText(pre.children).replace(/(?:\r\n|\r|\n)$/, '');
  const { startTagEnd, endTagStart } = inner ?? pre;
  const code: CodeDraft = {
    kind: 'code',
    ...(language?.[1] === undefined ? {} : { language: language[1] }),
    value,
    fenced: false,
    start: pre.start,
    end: pre.end,
  };
  if (startTagEnd === undefined || endTagStart === undefined) return code;
  const lead = /^\r?\n/.exec(source.slice(startTagEnd, startTagEnd + 2))?.[0].length ?? 0;
  const valueStart = startTagEnd + lead;
  const valueEnd = valueStart + value.length;
  return valueEnd <= endTagStart && source.slice(valueStart, valueEnd) === value
    ? { ...code, valueStart, valueEnd }
    : code;
}

function joinText(drafts: readonly Draft[]): string {
  const texts = drafts.map((draft) => {
    if (draft.kind === 'element') return draft.name === 'br' ? '\n' : joinText(draft.children);
    return draft.kind === 'tag' ? '' : draft.value;
  });
  return texts.join('');
}
