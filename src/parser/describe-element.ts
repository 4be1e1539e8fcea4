import type { Definition, RootContent } from 'mdast';

/** The markdown nodes that are one HTML element each. */
export type PlainNode = Exclude<
  RootContent,
  { type: 'text' | 'gitbookTag' | 'code' | 'inlineCode' | 'list' | 'table' | 'yaml' | 'definition' | 'html' }
>;

/** An element without its children. */
export interface ElementDescription {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const plainNames: Readonly<Record<string, string>> = {
  paragraph: 'p',
  thematicBreak: 'hr',
  blockquote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  break: 'br',
  listItem: 'li',
  tableRow: 'tr',
  tableCell: 'td',
};

/** The element a markdown node renders as; absent where only its children remain. */
export function describeElement(
  node: PlainNode,
  definitions: ReadonlyMap<string, Definition>,
): ElementDescription | undefined {
  switch (node.type) {
    case 'heading':
      return { name: `h${node.depth}`, attributes: {} };
    case 'link':
      return { name: 'a', attributes: describeLink('href', node) };
    case 'image':
      return { name: 'img', attributes: { ...describeLink('src', node), alt: node.alt ?? '' } };
    case 'linkReference':
    case 'imageReference': {
      const definition = definitions.get(node.identifier);
      if (definition === undefined) return undefined;
      if (node.type === 'linkReference') return { name: 'a', attributes: describeLink('href', definition) };
      return { name: 'img', attributes: { ...describeLink('src', definition), alt: node.alt ?? '' } };
    }
    case 'footnoteReference':
      return { name: 'sup', attributes: { 'data-footnote': node.label ?? node.identifier } };
    case 'footnoteDefinition':
      return { name: 'section', attributes: { 'data-footnote': node.label ?? node.identifier } };
    default: {
      const name = plainNames[node.type];
      return name === undefined ? undefined : { name, attributes: {} };
    }
  }
}

function describeLink(
  attribute: string,
  link: { readonly url: string; readonly title?: string | null },
): Record<string, string> {
  return typeof link.title === 'string'
    ? { [attribute]: link.url, title: link.title }
    : { [attribute]: link.url };
}
