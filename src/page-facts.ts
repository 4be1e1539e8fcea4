import type { ResponseReading } from './captured-response.ts';
import type { FrontMatter, PageFormat, PagePart, PageProblem } from './page.ts';
import type { PageDocument } from './page-document.ts';
import type { Span } from './place.ts';
import type { SampleReading } from './sample-request.ts';
import type { Suppression } from './suppression.ts';

/** A value, where it was read, and how sure that reading is. */
export interface Fact<T> {
  readonly value: T;
  readonly at: Span;
  readonly confidence: 'declared' | 'inferred';
  /** What an inferred value was inferred from, in words. */
  readonly from?: string;
}

/** What one page says, as written: nothing here is resolved against another file. */
export interface PageFacts {
  /** Of the page's file, or that with `#` and a name behind it where the file holds several pages; unlike any other page's. */
  readonly path: string;
  /** Set where the file holds other pages too; places are in the file. */
  readonly part?: PagePart;
  /** Files whose content stands in the page, sorted; facts from there have their places there. Absent where there are none. */
  readonly included?: readonly string[];
  /** Set where the file is only a part of other pages: nothing in it is a fact by itself, and nobody opens it. */
  readonly fragment?: true;
  readonly format: PageFormat;
  readonly formatReason?: string;
  readonly formatVariant?: string;
  /**
   * Whether the text is all that the page says. What a rendering or an export leaves out is unknown, never absent, and
   * its links lead to the site, not to files.
   */
  readonly whole: boolean;
  readonly title?: Fact<string>;
  readonly description?: Fact<string>;
  readonly hidden: boolean;
  readonly noIndex: boolean;
  readonly frontMatter?: FrontMatter;
  /** The sentence that makes this a model page; present also where it names no id. */
  readonly statement?: Span;
  /** Model ids exactly as written, in the order of the page, without repeats. */
  readonly ids: readonly Fact<string>[];
  /** Sentences saying that several ids are one model. */
  readonly sameModel: readonly SameModelStatement[];
  readonly deprecations: readonly Deprecation[];
  readonly playgrounds: readonly PlaygroundLink[];
  readonly operations: readonly OperationLink[];
  /** Schemas of documents that the page shows by name; absent where there are none. */
  readonly schemas?: readonly SchemaLink[];
  /** Operations that the page itself describes. */
  readonly documents: readonly PageDocument[];
  /** Code that makes a request. */
  readonly samples: readonly RequestSample[];
  /** Captured answers. */
  readonly responses: readonly ResponseSample[];
  readonly headings: readonly Heading[];
  /** Names that a link may jump to: ids of elements, and texts of what opens or unfolds. */
  readonly anchors: readonly string[];
  readonly links: readonly Link[];
  /** Images and files that the page shows. */
  readonly assets: readonly Link[];
  readonly blocks: readonly BlockFact[];
  /** Sentences that were left from a template, such as one that calls its page a placeholder. */
  readonly placeholders: readonly Span[];
  /** How many words readers see, code left out. */
  readonly words: number;
  /** What prose says next to names, on pages that link an operation; absent where there is nothing. */
  readonly statedParameters?: readonly StatedParameter[];
  /** What sentences allow samples to call, on pages whose samples call something; absent where there is nothing. */
  readonly allowedAddresses?: readonly AllowedAddress[];
  readonly problems: readonly PageProblem[];
  /** Findings that comments of the page excuse; absent where there are none. */
  readonly suppressions?: readonly Suppression[];
}

/** A sentence with a bound, a default or values that stands next to a name. */
export interface StatedParameter {
  readonly name: string;
  /** What stands behind the name. */
  readonly text: string;
  readonly at: Span;
}

/** A sentence by which samples may call another address than that of the operations that the page declares. */
export interface AllowedAddress {
  /** The words by which it speaks of another address, such as "legacy URL". */
  readonly phrase?: string;
  /** The URLs and paths that it names; any where there are none. */
  readonly urls: readonly string[];
  /** The text that holds the sentence. */
  readonly at: Span;
}

/** A link to a page where a model can be tried by hand. */
export interface PlaygroundLink {
  readonly url: string;
  /** The ids standing in the same table row; empty where the link speaks of the whole page. */
  readonly ids: readonly string[];
  readonly at: Span;
}

export interface SameModelStatement {
  readonly ids: readonly string[];
  readonly text: string;
  readonly at: Span;
}

export interface Deprecation {
  readonly text: string;
  /** The ids it names; empty when it speaks of the page's model. */
  readonly ids: readonly string[];
  readonly replacement?: string;
  readonly retired: boolean;
  readonly at: Span;
}

/** A block that links an operation of an OpenAPI document. */
export interface OperationLink {
  /** `openapi-operation`, `openapi` or `swagger`. */
  readonly block: string;
  /** The `spec` attribute: a name known to the platform only. */
  readonly specName?: string;
  /** Lower case, as in OpenAPI. */
  readonly method?: string;
  readonly path?: string;
  /** The link to the document, decoded from markdown but not from percent-encoding; the `src` attribute wins over the body. */
  readonly link?: Fact<string>;
  /** The platform looks in all documents of the site, so the link may be left out; a written one counts from the docs folder. */
  readonly lookup?: true;
  /** Ids of the page that the operation serves; all of them where absent. */
  readonly models?: readonly string[];
  readonly at: Span;
}

/** A block that shows schemas of an OpenAPI document. */
export interface SchemaLink extends Pick<OperationLink, 'block' | 'specName' | 'link' | 'lookup'> {
  /** As written, each once. */
  readonly names: readonly string[];
  readonly at: Span;
}

export interface CodeSample {
  /** Normalised name of the language the content is in, such as `python`, `javascript`, `shell`, `json`. */
  readonly language: string;
  /** As written on the fence. */
  readonly fenceLanguage?: string;
  /** Title of the tab it stands in. */
  readonly tab?: string;
  /** Titles of the headings above it, outermost first. */
  readonly headings: readonly string[];
  readonly text: string;
  readonly at: Span;
  readonly textAt?: Span;
}

/** Code that makes requests. */
export interface RequestSample extends CodeSample {
  /** What it asks; absent on pages that are about no operation. */
  readonly reading?: SampleReading;
  /** On those pages: what its bodies get wrong, which is wrong whatever they ask. */
  readonly brokenBodies?: SampleReading['brokenBodies'];
}

/** A captured answer. */
export interface ResponseSample extends CodeSample {
  /** What it says; absent on pages that are about no operation. */
  readonly reading?: ResponseReading;
}

/** A block of the page's platform, as its open tag is written. */
export interface BlockFact {
  readonly name: string;
  readonly attributes: readonly BlockAttributeFact[];
  /** How many code blocks it holds. */
  readonly codes: number;
  /** Whether it has an end tag of its own. */
  readonly closed: boolean;
  /** Written as a tag, not as HTML whose attributes are the platform's own affair. */
  readonly tag: boolean;
  readonly at: Span;
}

interface BlockAttributeFact {
  readonly name: string;
  readonly value: string;
  readonly at: Span;
}

export interface Heading {
  readonly depth: number;
  readonly text: string;
  /** Explicit anchors (`<a id>`), as written. */
  readonly anchors: readonly string[];
  readonly at: Span;
}

export interface Link {
  readonly url: string;
  readonly text: string;
  readonly title?: string;
  readonly at: Span;
  /** Where `url` itself stands, as far as that is certain. */
  readonly urlAt?: Span;
}
