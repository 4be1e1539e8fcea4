import type { GitbookTag } from './gitbook/tag.ts';

/**
 * A page before its tags are paired: markdown and HTML are one tree of elements already, tags are still leaves
 * wherever they stood. `start` and `end` are offsets in the page's text without byte order mark.
 */
export type Draft = ElementDraft | TextDraft | CodeDraft | TagDraft;

export interface ElementDraft {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Draft[];
  readonly start: number;
  readonly end: number;
  /** The tags of an element written as HTML. */
  readonly startTagEnd?: number;
  readonly endTagStart?: number;
  /** Where the target of a link or image stands, as far as that is certain. */
  readonly target?: { readonly start: number; readonly end: number };
}

export interface TextDraft {
  readonly kind: 'text';
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export interface CodeDraft {
  readonly kind: 'code';
  readonly language?: string;
  readonly meta?: string;
  readonly value: string;
  readonly fenced: boolean;
  readonly start: number;
  readonly end: number;
  readonly valueStart?: number;
  readonly valueEnd?: number;
}

export interface TagDraft {
  readonly kind: 'tag';
  readonly tag: TagContent;
  readonly start: number;
  readonly end: number;
}

/** What the draft needs of a tag: attribute places are offsets, too. */
export interface TagContent {
  readonly name: GitbookTag['name'];
  readonly closing: boolean;
  readonly attributes: readonly {
    readonly name: string;
    readonly value: string | number | boolean;
    readonly start: number;
    readonly end: number;
  }[];
  readonly arguments: readonly string[];
}
