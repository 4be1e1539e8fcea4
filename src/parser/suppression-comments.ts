import type { PageNode } from '../page.ts';
import type { PageComment } from '../suppression.ts';
import { findLine, findLineEnd, readSource, type Source } from './source.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Comments of HTML and of MDX, with what ends each. */
const opening = /<!--\s*docschema-|\{\/\*\s*docschema-/g;

/**
 * The comments of a page that are addressed to docschema, in their order. Trees hold no comments, so the text is
 * searched; what stands in code is code.
 */
export function findSuppressionComments(
  path: string,
  received: string,
  children: readonly PageNode[],
): readonly PageComment[] {
  if (!received.includes('docschema-') || children.length === 0) return [];
  const source = readSource(path, received);
  const ranges = dropCode(findComments(source.text), listCode(children, source.shift));
  const nextLines = findNextLines(ranges, source);
  return ranges.map(({ start, end }, index) => {
    const nextLine = nextLines[index];
    const text = source.text.slice(start, end).replace(/^(?:<!--|\{\/\*)/, '');
    return {
      text: text.slice(0, -3).trim(),
      at: source.span(start, end),
      ...(nextLine !== undefined && { nextLine }),
    };
  });
}

function findComments(text: string): Range[] {
  const found: Range[] = [];
  const exhausted = new Set<string>();
  let from = 0;
  for (const match of text.matchAll(opening)) {
    const close = match[0].startsWith('<') ? '-->' : '*/}';
    // Without this, many comments that nothing closes would each search the whole rest.
    if (match.index < from || exhausted.has(close)) continue;
    const at = text.indexOf(close, match.index + match[0].length);
    if (at === -1) {
      exhausted.add(close);
      continue;
    }
    from = at + close.length;
    found.push({ start: match.index, end: from });
  }
  return found;
}

function listCode(children: readonly PageNode[], shift: number): Range[] {
  return children.flatMap((node): Range[] => {
    if (node.kind === 'text') return [];
    const isCode = node.kind === 'code' || (node.kind === 'element' && /^(?:code|pre)$/.test(node.name));
    if (isCode) return [{ start: node.at.offset - shift, end: node.at.endOffset - shift }];
    return listCode(node.children, shift);
  });
}

function dropCode(comments: readonly Range[], code: readonly Range[]): Range[] {
  const sorted = code.toSorted((a, b) => a.start - b.start);
  let next = 0;
  return comments.filter(({ start, end }) => {
    while ((sorted[next]?.end ?? end) < end) next += 1;
    const around = sorted[next];
    return around === undefined || around.start > start;
  });
}

/** From the last comment to the first, because one comment below another looks on from there. */
function findNextLines(comments: readonly Range[], source: Source): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  for (let index = comments.length - 1; index >= 0; index -= 1) {
    const line = findWrittenLine(comments[index]?.end ?? 0, source);
    const below = comments[index + 1];
    const isComment = below !== undefined && line !== undefined && below.start === line.start;
    found[index] = isComment ? found[index + 1] : line?.number;
  }
  return found;
}

/** The next line below an offset that is not blank, and where its text starts. */
function findWrittenLine(offset: number, { text, lines }: Source) {
  for (let line = findLine(lines, offset) + 1; line < lines.length; line += 1) {
    const content = text.slice(lines[line], findLineEnd(text, lines, line));
    if (content.trim() === '') continue;
    return { number: line + 1, start: (lines[line] ?? 0) + content.length - content.trimStart().length };
  }
  return undefined;
}
