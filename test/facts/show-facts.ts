import type { CodeSample, Fact, PageFacts } from '../../src/page-facts.ts';
import type { Span } from '../../src/place.ts';

/** Facts in a form that is pleasant to read and compare: places as `line:column`, nothing that is empty. */
export function showFacts(facts: PageFacts): Record<string, unknown> {
  const shown = {
    title: facts.title && showFact(facts.title),
    description: facts.description && showFact(facts.description),
    hidden: facts.hidden || undefined,
    noIndex: facts.noIndex || undefined,
    statement: facts.statement && showPlace(facts.statement),
    ids: facts.ids.map(showFact),
    sameModel: facts.sameModel.map(({ ids, text, at }) => `${ids.join(' = ')} @${showPlace(at)}: ${text}`),
    deprecations: facts.deprecations.map(({ at, text, ...note }) => ({ ...note, at: showPlace(at) })),
    playgrounds: facts.playgrounds.map(
      ({ url, ids, at }) => `${url} ${JSON.stringify(ids)} @${showPlace(at)}`,
    ),
    operations: facts.operations.map(({ link, at, ...operation }) => ({
      ...operation,
      link: link && showFact(link),
      at: showPlace(at),
    })),
    samples: facts.samples.map(showCode),
    responses: facts.responses.map(showCode),
    headings: facts.headings.map(
      ({ depth, text, anchors, at }) =>
        `${'#'.repeat(depth)} ${text}${anchors.map((anchor) => ` {${anchor}}`).join('')} @${showPlace(at)}`,
    ),
    links: facts.links.map(({ url, text, at }) => `[${text}](${url}) @${showPlace(at)}`),
    allowedAddresses: facts.allowedAddresses?.map(
      ({ phrase, urls, at }) => `${[phrase ?? [], urls].flat().join(' ')} @${showPlace(at)}`,
    ),
    problems: facts.problems.map(({ kind, at }) => `${kind} @${showPlace(at)}`),
  };
  return Object.fromEntries(
    Object.entries(shown).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

function showFact({ value, at, from }: Fact<string>): string {
  return `${value} @${showPlace(at)}${from === undefined ? '' : ` (${from})`}`;
}

function showCode({
  language,
  fenceLanguage,
  tab,
  headings,
  text,
  at,
  textAt,
}: CodeSample): Record<string, unknown> {
  return {
    language,
    fenceLanguage,
    tab,
    headings,
    text,
    at: showPlace(at),
    textAt: textAt && showPlace(textAt),
  };
}

function showPlace({ line, column }: Span): string {
  return `${line}:${column}`;
}
