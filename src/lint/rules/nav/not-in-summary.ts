import type { LintInput } from '../../../lint-input.ts';
import type { PageFacts } from '../../../page-facts.ts';
import { quote } from '../../../quote.ts';
import { groupBy } from '../../../text.ts';
import { findListedPages, type IsListed } from '../../listed-pages.ts';
import { listModelPages, type ModelPage } from '../../model-pages.ts';
import { showsMore } from '../../page-content.ts';
import { listLinks } from '../../page-links.ts';
import { startOf } from '../../page-start.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** The table of contents does not list a page. */
export const notInSummary = defineRule({
  id: 'nav/not-in-summary',
  severity: 'warning',
  docs: {
    summary: 'The table of contents does not list a page',
    why: 'GitBook publishes what `SUMMARY.md` lists and nothing else: nobody can open the page. Either the entry was forgotten, or the page was left behind when another took its place.',
    language: 'markdown',
    bad: [
      '<!-- SUMMARY.md -->',
      '* [Quickstart](quickstart.md)',
      '',
      '<!-- limits.md -->',
      '# Rate limits',
    ].join('\n'),
    good: [
      '<!-- SUMMARY.md -->',
      '* [Quickstart](quickstart.md)',
      '* [Rate limits](limits.md)',
      '',
      '<!-- limits.md -->',
      '# Rate limits',
    ].join('\n'),
  },
  *check(input) {
    const { contents } = input;
    const isListed = contents && findListedPages({ contents, files: input.files });
    if (isListed === undefined) return;
    const reasons = findReasons(input, isListed);
    for (const page of wholePages(input)) {
      if (isListed(page)) continue;
      const { doubt, related = [] } = reasons(page);
      const said = `${quote(contents?.path ?? '')} does not list the page`;
      yield {
        message:
          doubt === undefined
            ? `${said}, expected an entry for it, or no such page`
            : // What a fingerprint is made of stands before: that another page comes or goes is no new finding.
              `${said}, expected no such page (${doubt}), or an entry for it`,
        at: startOf(page.path),
        related,
      };
    }
  },
});

/** What speaks for a page, or against it. */
interface Reason {
  /** Why it is most likely a leftover. */
  readonly doubt?: string;
  readonly related?: Finding['related'];
}

function findReasons(input: LintInput, isListed: IsListed): (page: PageFacts) => Reason {
  const models = listModelPages(input);
  const isRetired = findRetired(input);
  const links = listLinks(input).filter(({ page }) => isListed(page));
  const leading = groupBy(links, ({ target }) => (target.kind === 'file' ? target.path : undefined));
  return (page) => {
    const ids = page.ids.map(({ value }) => value);
    const owners = findOwners(ids.map((id) => models.get(id)?.[0]));
    if (owners.length > 0) return wordOwners(owners);
    if (ids.length > 0 && ids.every(isRetired)) return { doubt: 'its models are retired' };
    if (!showsMore(page)) return { doubt: 'it holds little more than its title' };
    const [link] = leading.get(page.path) ?? [];
    return link === undefined ? {} : { related: [{ message: 'A link to it', at: link.at }] };
  };
}

function wordOwners(owners: readonly ModelPage[]): Reason {
  const [first, ...others] = owners;
  const more = others.length === 0 ? '' : ` and ${others.length} more`;
  return {
    doubt: `${quote(first?.page.path ?? '')}${more} in the navigation ${others.length === 0 ? 'is' : 'are'} about the same models`,
    related: owners.slice(0, 1).map(({ at }) => ({ message: 'The page that it lists', at })),
  };
}

/** The pages that the navigation lists for some ids, each once; none where it lists no page for one of them. */
function findOwners(first: readonly (ModelPage | undefined)[]): readonly ModelPage[] {
  const listed = first.flatMap((one) => (one?.listed === true ? one : []));
  if (listed.length < first.length) return [];
  return [...new Map(listed.toReversed().map((one) => [one.page.path, one])).values()].toReversed();
}

function findRetired({ registry, catalogue }: LintInput): (id: string) => boolean {
  const retired = new Set([
    ...registry.models.flatMap(({ id, status }) => (status === 'retired' ? id : [])),
    ...(catalogue?.entries ?? []).flatMap((entry) => (entry.retired === true ? entry.id : [])),
  ]);
  return (id) => retired.has(id);
}
