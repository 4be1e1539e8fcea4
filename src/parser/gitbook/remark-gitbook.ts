import type {} from 'remark-parse';
import type { Data, Processor } from 'unified';
import { createTagScanner } from './scan-tag.ts';
import { gitbookSyntax } from './syntax.ts';
import type { GitbookTag } from './tag.ts';

type Item<T> = T extends readonly (infer U)[] ? Item<U> : T;
type FromMarkdownExtension = Item<NonNullable<Data['fromMarkdownExtensions']>>;

/** A unified plugin that makes `remark-parse` give a `gitbookTag` node for each GitBook tag outside code. */
export function remarkGitbook(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gitbookSyntax()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gitbookFromMarkdown()];
}

/**
 * The mdast-util-from-markdown extension for the tokens of `gitbookSyntax`.
 * @public For programs that use mdast-util-from-markdown without remark.
 */
export function gitbookFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      gitbookTag(token) {
        this.enter(readTag(this.sliceSerialize(token), token.start), token);
      },
    },
    exit: {
      gitbookTag(token) {
        this.exit(token);
      },
    },
  };
}

function readTag(source: string, start: Point): GitbookTag {
  const tag = createTagScanner(source).scan(0);
  const point = (at: number): Point => ({
    line: start.line,
    column: start.column + at,
    offset: start.offset + at,
  });
  return {
    type: 'gitbookTag',
    name: tag?.name ?? '',
    closing: tag?.closing ?? false,
    attributes: (tag?.attributes ?? []).map(({ name, value, start, end }) => ({
      name,
      value,
      position: { start: point(start), end: point(end) },
    })),
    arguments: tag?.arguments ?? [],
  };
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
