import type { Span } from './place.ts';
import type { PageComment } from './suppression.ts';

/** The input formats; nothing past `src/facts` may branch on them. */
export const pageFormats = [
  'gitbook-markdown',
  /** Text of a GitBook page as a browser shows it. */
  'gitbook-rendered-text',
  /** The markdown that a GitBook site serves beside each page, with OpenAPI inside. */
  'gitbook-md-variant',
  'mintlify-mdx',
  'mintlify-md-variant',
  'mintlify-rendered-text',
  /** `llms.txt`, a list of pages; those of `llms-full.txt`, which holds many, are of formats of their own. */
  'llms-index',
  /** An OpenAPI document that stands for itself. */
  'openapi',
  /** Text in which no page format was recognised. */
  'plain-text',
] as const;

export type PageFormat = (typeof pageFormats)[number];

/**
 * One page as the later stages read it: markdown, GitBook blocks and embedded HTML in a single tree, so that a list
 * item written as `* x` and one written as `<li>x</li>` are the same node.
 */
export interface Page {
  readonly kind: 'markdown';
  /** Of its file, or, where a file holds several pages, the file's with `#` and a name behind it: no two pages share one. */
  readonly path: string;
  /** Set where the file holds other pages too; every place is one in the file. */
  readonly part?: PagePart;
  readonly format: PageFormat;
  /** How the format was recognised, in words; absent for what is read as GitBook markdown for want of any other sign. */
  readonly formatReason?: string;
  /** A finer name, such as the era of a renderer. */
  readonly formatVariant?: string;
  readonly children: readonly PageNode[];
  readonly frontMatter?: FrontMatter;
  /** For each file whose content stands in the page: the paths where it may be, the likeliest first. */
  readonly includes?: readonly (readonly string[])[];
  /** Files whose content was put into the page, sorted: places in it are places of theirs. */
  readonly included?: readonly string[];
  /** Comments addressed to docschema; all others are left out. */
  readonly comments?: readonly PageComment[];
  /** What the parser could not make sense of, in source order; rules word it. */
  readonly problems: readonly PageProblem[];
}

/** A page of a file that holds several. */
export interface PagePart {
  readonly file: string;
  /** The path of its address on the site, else its title in words of a path; unlike those of the file's other pages. */
  readonly name: string;
  readonly url?: string;
  /** Where it stands in the file. */
  readonly at: Span;
}

/** The YAML block at the head of a page; `data` is absent where it does not parse. */
export interface FrontMatter {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly at: Span;
}

export type PageNode = ElementNode | TextNode | BlockNode | CodeNode;

/** An HTML element, or the markdown construct that renders as one (`h1`…, `p`, `ul`, `li`, `a`, `code`, `table`…). */
export interface ElementNode {
  readonly kind: 'element';
  /** Lower-case HTML name. */
  readonly name: string;
  /** HTML attribute names; an attribute without a value is `''`. Link titles are `title`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly PageNode[];
  readonly at: Span;
  /** Where the target of a link or image into the project stands, as far as that is certain. */
  readonly targetAt?: Span;
}

export interface TextNode {
  readonly kind: 'text';
  /** Decoded: no entities, no escapes. */
  readonly value: string;
  readonly at: Span;
}

/** A GitBook block, from `{% name … %}` tags or from its HTML serialisation. */
export interface BlockNode {
  readonly kind: 'block';
  readonly name: string;
  readonly attributes: Readonly<Record<string, BlockAttribute>>;
  /** Bare words after the name, such as the path of `include`. */
  readonly arguments: readonly string[];
  readonly children: readonly PageNode[];
  /** From the start of the open tag to the end of the close tag. */
  readonly at: Span;
  readonly openTag: Span;
  /** Absent for void and for unclosed blocks. */
  readonly closeTag?: Span;
}

export interface BlockAttribute {
  readonly value: string | number | boolean;
  readonly at: Span;
}

/** A fenced, indented or `<pre>` code block. */
export interface CodeNode {
  readonly kind: 'code';
  /** First word of the info string, or of the `lang-`/`language-` class. */
  readonly language?: string;
  /** The rest of the info string. */
  readonly meta?: string;
  /** Decoded text without the fences and without a final line end. */
  readonly value: string;
  readonly at: Span;
  /** Where `value` starts; absent where the text does not stand in the page as it is (entities, tags inside `<pre>`). */
  readonly valueAt?: Span;
}

/** One thing the parser noticed; `kind` names the wrong state. */
export type PageProblem =
  | { readonly kind: 'unclosed-block'; readonly name: string; readonly at: Span }
  | { readonly kind: 'stray-end-tag'; readonly name: string; readonly at: Span }
  /** `name` was closed by the end tag of `by`, which surrounds it. */
  | {
      readonly kind: 'crossed-block';
      readonly name: string;
      readonly by: string;
      readonly at: Span;
      readonly byAt: Span;
    }
  | { readonly kind: 'unknown-block'; readonly name: string; readonly at: Span }
  /** An HTML element that nothing on the page closes. */
  | {
      readonly kind: 'unclosed-html';
      readonly name: string;
      readonly at: Span;
      /** What was most likely meant to close it, such as `</b` or `<\\b>`. */
      readonly closer?: { readonly text: string; readonly at: Span };
    }
  /** Text that starts like a tag but is none, such as `{% hint style= %}`. */
  | { readonly kind: 'malformed-tag'; readonly text: string; readonly at: Span }
  /** A fence that swallowed end tags of blocks opened before it. */
  | { readonly kind: 'runaway-fence'; readonly names: readonly string[]; readonly at: Span }
  | { readonly kind: 'invalid-front-matter'; readonly reason: string; readonly at: Span }
  /** Nesting deeper than a library bears: what stands there was kept as text. */
  | { readonly kind: 'too-deep'; readonly limit: number; readonly at: Span }
  /** More of `what` than a markdown parser bears in time and memory: what stands there was kept as text. */
  | { readonly kind: 'too-many'; readonly what: string; readonly limit: number; readonly at: Span }
  /** A page of more characters than a markdown parser bears in memory; nothing of it was read. */
  | { readonly kind: 'too-large'; readonly limit: number; readonly at: Span }
  | { readonly kind: 'invalid-utf8'; readonly at: Span }
  /** Text that is almost a page and contributes nothing: `what` names it, such as `navigation only` or `an error page`. */
  | { readonly kind: 'refused-text'; readonly what: string; readonly at: Span }
  /** Text written in a form that loses something, such as names that were inferred by order. */
  | {
      readonly kind: 'lossy-text';
      readonly what: string;
      /** Set where names are lost; facts may infer them. */
      readonly lost?: 'names';
      readonly at: Span;
    }
  /** A value that the format's grammar has no meaning for, such as a type nobody knows. */
  | { readonly kind: 'unknown-value'; readonly what: string; readonly found: string; readonly at: Span };
