import type { CodeSample } from '../page-facts.ts';
import type { Place, Span } from '../place.ts';

/** Where a stretch of a code block's text begins in its page; the block where its text does not stand there as it is. */
export function placeInCode({ text, at, textAt }: CodeSample, offset: number): Place | Span {
  if (textAt === undefined || textAt.endLine - textAt.line !== text.split('\n').length - 1) return at;
  const before = text.slice(0, offset).split('\n');
  const column = before.at(-1)?.length ?? 0;
  const isIndented = textAt.endOffset - textAt.offset !== text.length;
  // Code in a list is indented as its first line is.
  const indent = before.length === 1 || isIndented ? textAt.column : 1;
  return { path: textAt.path, line: textAt.line + before.length - 1, column: indent + column };
}
