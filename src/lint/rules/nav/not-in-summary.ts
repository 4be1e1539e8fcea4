import { quote } from '../../../quote.ts';
import { startOf } from '../../page-start.ts';
import { defineRule } from '../../rule.ts';
import { wholePages } from '../../whole-pages.ts';

/** The table of contents does not list a page. */
export const notInSummary = defineRule({
  id: 'nav/not-in-summary',
  severity: 'warning',
  docs: {
    summary: 'The table of contents does not list a page',
    why: 'GitBook publishes what `SUMMARY.md` lists and nothing else: nobody can open the page.',
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
    if (contents === undefined) return;
    const listed = new Set(contents.entries.flatMap(({ path }) => path ?? []));
    for (const { path } of wholePages(input)) {
      if (listed.has(path) || path === contents.readme || isFolderListed(path, listed)) continue;
      yield {
        message: `${quote(contents.path)} does not list the page, expected an entry for it`,
        at: startOf(path),
      };
    }
  },
});

/** An entry may name the folder of a README. */
function isFolderListed(path: string, listed: ReadonlySet<string>): boolean {
  return /\/README\.md$/.test(path) && listed.has(path.slice(0, -'/README.md'.length));
}
