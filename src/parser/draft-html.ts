import type { RootContent } from 'mdast';
import { parseFragment } from 'parse5';
import { balanceHtml } from './balance-html.ts';
import type { Draft } from './draft.ts';
import { readFragment } from './draft-fragment.ts';
import type { DraftContext } from './draft-markdown.ts';
import { lexHtml } from './lex-html.ts';
import type { HtmlItem } from './match-html.ts';
import type { PlacedNode, Range } from './place-nodes.ts';
import { alignValue } from './source.ts';
import { writeHtml } from './write-html.ts';

/** How deep HTML may nest; what nests deeper stays text. */
const maxDepth = 100;

type DraftNode = (node: RootContent, range: Range, context: DraftContext) => readonly Draft[];

/**
 * Siblings of a markdown tree, some of them HTML, drafted as one piece of HTML. What is markdown goes through the
 * HTML parser as a comment that stands for it, so that HTML around it nests and its text is never read as HTML.
 */
export function draftHtml(
  nodes: readonly PlacedNode<RootContent>[],
  flow: boolean,
  context: DraftContext,
  draftNode: DraftNode,
): readonly Draft[] {
  const items = nodes.flatMap(({ node, range }, index): HtmlItem[] =>
    node.type === 'html'
      ? listItems(node.value, range, index, context)
      : [{ kind: 'stand-in', node, range, group: index }],
  );
  const balanced = balanceHtml(items, { flow, room: maxDepth - context.htmlDepth });
  if (balanced.tooDeep !== undefined) context.onTooDeep(balanced.tooDeep.start, balanced.tooDeep.end);
  for (const tag of balanced.unmatched) context.onUnmatched(tag);
  const page = writeHtml(balanced.items, ({ node, range, depth, inCode }) =>
    draftNode(node, range, {
      ...context,
      htmlDepth: context.htmlDepth + depth,
      inCode: context.inCode || inCode,
    }),
  );
  const fragment = parseFragment(page.html, { sourceCodeLocationInfo: true });
  return readFragment(fragment, page, context.source.text);
}

function listItems(value: string, range: Range, group: number, { source }: DraftContext): HtmlItem[] {
  const align = alignValue(source, value, range.start, range.end);
  return lexHtml(value).map((piece): HtmlItem => {
    const place = { start: align(piece.start), end: align(piece.end), group };
    const text = value.slice(piece.start, piece.end);
    switch (piece.kind) {
      case 'start':
        return { kind: 'start', name: piece.name, selfClosing: piece.selfClosing, text, ...place };
      case 'end':
        return { kind: 'end', name: piece.name, text, ...place };
      case 'tag': {
        const attributes = piece.tag.attributes.map(({ name, value, start, end }) => ({
          name,
          value,
          start: align(start),
          end: align(end),
        }));
        return { kind: 'tag', tag: { ...piece.tag, attributes }, text, ...place };
      }
      default:
        return { kind: piece.kind, text, align: (at) => align(piece.start + at), ...place };
    }
  });
}
