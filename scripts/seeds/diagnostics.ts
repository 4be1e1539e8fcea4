import type { Compilation } from '../../src/compilation.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { PageFacts } from '../../src/page-facts.ts';

/** What stands for a diagnostic that a founding page expects. */
export type StandIn =
  /** One of these rules speaks. */
  | { readonly rules: readonly string[] }
  /** It asks that something be read for what it is: no finding, but this must hold. */
  | { readonly read: string; readonly holds: (seen: SeenPage) => boolean };

/** A founding page, compiled. */
export interface SeenPage {
  readonly page: PageFacts;
  readonly compilation: Compilation;
}

const rule = (...rules: readonly string[]): StandIn => ({ rules });

const chrome = /was this (?:page )?helpful|last updated|documentation index|copy page/i;

/** Every diagnostic that the founding pages expect, and what of ours stands for it. */
export const standIns: Readonly<Record<string, StandIn>> = {
  'auth/missing': rule('spec/missing-auth'),
  'auth/section-empty': {
    read: 'what the empty section does not say is taken from the sample',
    holds: ({ compilation }) => compilation.registry.operations.every(({ security }) => security.length > 0),
  },
  'block/inline-tags': {
    read: 'tags on one line are blocks as tags on lines of their own are',
    holds: ({ page }) =>
      page.problems.every(({ kind }) => kind === 'unclosed-html') &&
      new Set(page.samples.map(({ tab }) => tab)).size === page.samples.length,
  },
  'block/unclosed': rule('gitbook/unclosed-block'),
  'doc/duplicate-h1': rule('page/duplicate-title'),
  'doc/duplicate-heading': rule('page/duplicate-heading'),
  'doc/generic-title': rule('page/generic-title'),
  'doc/no-title': rule('page/no-title'),
  'doc/template-text': rule('page/template-text'),
  'endpoint/no-base-url': rule('page/no-server'),
  'format/chrome': {
    read: 'what belongs to the site is in no heading and no description',
    holds: ({ page }) =>
      [
        page.description?.value ?? '',
        ...page.headings.map(({ text }) => text),
        JSON.stringify(page.documents),
      ].every((text) => !chrome.test(text)),
  },
  'format/glued-range': {
    read: 'a range in front of a description is of the field above, and in no description',
    holds: ({ page }) => {
      const text = JSON.stringify(page.documents.map(({ value }) => value));
      return !/"description":"[^"]*x ?[<>]=/.test(text) && /"(?:minimum|maximum|stated)":/.test(text);
    },
  },
  'format/names-stripped': rule('schema/names-inferred'),
  'html/entity-in-heading': {
    read: 'headings hold characters, not references, and no space at their ends',
    holds: ({ page }) => page.headings.every(({ text }) => text === text.trim() && !/&#?\w+;|\\/.test(text)),
  },
  'html/unclosed': rule('page/unclosed-html'),
  'link/relative-unresolved': rule('link/missing-file', 'link/broken-page'),
  'model/no-declared-id': rule('model/only-in-samples'),
  'model/no-id': rule('page/no-model-id'),
  'openapi/external-spec': rule('spec/unresolved'),
  'openapi/missing': rule('page/no-operation'),
  'response/no-schema': rule('spec/no-response-schema'),
  // Code of an author that stands twice is `page/duplicate-sample`; this is the site's own.
  'sample/duplicate': {
    read: 'what the site generated twice is read once',
    holds: ({ page, compilation }) =>
      compilation.registry.operations.length === 1 &&
      page.blocks.filter(({ name }) => name === 'generated-sample').length === 2,
  },
  'sample/duplicate-header-key': rule('sample/duplicate-header'),
  'sample/empty-model': rule('sample/empty-model'),
  'sample/missing': rule('page/no-sample'),
  'sample/not-json': rule('response/notation-mismatch', 'response/not-json'),
  'sample/not-strict-json': rule('response/not-json'),
  'sample/placeholder': {
    read: 'what the generator put in for a value is neither default, example nor allowed value',
    holds: ({ page }) =>
      !/"(?:default|examples|enum|const)":(?:\[[^\]]*)?"<string>"/.test(
        JSON.stringify(page.documents.map(({ value }) => value)),
      ),
  },
  'sample/placeholder-id': {
    read: 'what a captured answer names is no id of a model',
    holds: ({ compilation }) => compilation.registry.models.length === 0,
  },
  'schema/enum-values-missing': rule('schema/enum-values-missing'),
  'schema/incomplete': rule('schema/incomplete'),
  'schema/prose-bounds': rule('schema/stated-bounds'),
  'schema/required-unknown': rule('schema/required-unknown'),
  'schema/union-alternatives-missing': rule('schema/alternatives-missing'),
  // Where a text lost the values, what it says of their type is said with them.
  'schema/untyped-enum': rule('spec/untyped-enum', 'schema/enum-values-missing'),
};

/** Claims that the founding pages forbid in words, and how a finding would make them. */
export const unwantedClaims: readonly {
  readonly begins: string;
  readonly isMade: (finding: Diagnostic) => boolean;
}[] = [
  {
    begins: 'any claim that temperature or top_a has no minimum',
    isMade: ({ message }) =>
      /`(?:temperature|top_a)`/.test(message) && /\b(?:no|without)\b.*\bminimum/.test(message),
  },
  {
    begins: 'any claim that frequency_penalty or presence_penalty is unbounded',
    isMade: ({ message }) =>
      /`(?:frequency|presence)_penalty`/.test(message) &&
      /unbounded|\b(?:no|without)\b.*\bbound/.test(message),
  },
  {
    begins: 'usage totals inconsistent',
    isMade: ({ message }) => /usage|_tokens/.test(message) && /total|sum\b/.test(message),
  },
];
