import { defaultConfig } from '../../src/config.ts';
import { readFacts } from '../../src/facts/read-facts.ts';
import type { Page } from '../../src/page.ts';

/** What was understood of a page that describes operations itself, pleasant to read and compare. */
export function showDocuments(page: Page): Record<string, unknown> {
  const facts = readFacts(page, defaultConfig);
  return {
    format: page.format,
    variant: page.formatVariant,
    title: facts.title?.value,
    description: facts.description?.value,
    ids: facts.ids.map(({ value }) => value),
    samples: facts.samples.map(({ language, at }) => `${language} @${at.line}`),
    links: facts.links.map(({ url }) => url),
    documents: facts.documents.map(({ source, value, operations, places }) => ({
      source,
      operations: operations.map(({ method, path, at }) => `${method} ${path} @${at.line}`),
      value,
      places: Object.entries(places)
        .filter(([pointer]) => !/\/(?:type|openapi|title|version|description|\d+)$/.test(pointer))
        .map(([pointer, at]) => `${pointer} @${at.line}:${at.column}`),
    })),
    problems: page.problems.map((problem) => ({ ...problem, at: `${problem.at.line}:${problem.at.column}` })),
  };
}
