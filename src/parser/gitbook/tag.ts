import type { Node, Position } from 'unist';

/** One tag, such as `{% hint style="info" %}` or `{% endhint %}`, as a node of a markdown tree. */
export interface GitbookTag extends Node {
  type: 'gitbookTag';
  /** Without the `end` of end tags. */
  name: string;
  closing: boolean;
  attributes: readonly GitbookTagAttribute[];
  /** Values without a name, in order. */
  arguments: readonly string[];
}

interface GitbookTagAttribute {
  readonly name: string;
  readonly value: string | number | boolean;
  readonly position: Position;
}

declare module 'mdast' {
  interface RootContentMap {
    gitbookTag: GitbookTag;
  }
  interface PhrasingContentMap {
    gitbookTag: GitbookTag;
  }
  interface BlockContentMap {
    gitbookTag: GitbookTag;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    gitbookTag: 'gitbookTag';
    gitbookLine: 'gitbookLine';
  }
}
