import type { LintInput } from '../../../lint-input.ts';
import { baseName, folderOf } from '../../../paths.ts';
import { quote } from '../../../quote.ts';
import { compareText, groupBy } from '../../../text.ts';
import { foldersOf } from '../../linked-files.ts';
import { listLinks } from '../../page-links.ts';
import { startOf } from '../../page-start.ts';
import { defineRule } from '../../rule.ts';

/** Two folders have the same name but for letter case. */
export const caseOnlyDuplicateFolder = defineRule({
  id: 'nav/case-only-duplicate-folder',
  severity: 'warning',
  docs: {
    summary: 'Two folders have the same name but for letter case',
    why: 'On macOS and Windows a checkout merges the two, and files of the same name overwrite each other: what is committed from there loses one of them.',
    language: 'text',
    bad: ['image-models/Acme/painter.md', 'image-models/acme/painter.json'].join('\n'),
    good: ['image-models/acme/painter.md', 'image-models/acme/painter.json'].join('\n'),
  },
  *check(input) {
    const first = new Map<string, string>();
    for (const file of input.files)
      for (const folder of foldersOf(file)) if (!first.has(folder)) first.set(folder, file);
    const folders = [...first.keys()].filter((path) => !/(?:^|\/)\.\.$/.test(path)).toSorted(compareText);
    // What is inside two such folders does not count again.
    const groups = groupBy(folders, (path) => `${folderOf(path)}\n${baseName(path).toLowerCase()}`);
    const pairs = [...groups.values()].flatMap(([one = '', ...others]) =>
      others.map((other) => ({ one, other })),
    );
    if (pairs.length === 0) return;
    const uses = countUses(input);
    for (const { one, other } of pairs) {
      const keep = wordMoreUsed([one, other], uses);
      yield {
        message: `The folders ${quote(one)} and ${quote(other)} differ in letter case only, and are one where a system ignores case, expected a single one`,
        at: startOf(first.get(other) ?? other),
        related: [{ message: `A file of ${quote(one)}`, at: startOf(first.get(one) ?? one) }],
        ...(keep !== undefined && { suggest: keep }),
      };
    }
  },
});

/** Folder → the pages in it, and the links, those to documents too, that lead into it. */
function countUses({ pages, contents, operationLinks }: LintInput): ReadonlyMap<string, number> {
  const links = listLinks({ pages, ...(contents && { contents }) });
  const used = [
    ...pages.map(({ path }) => path),
    ...links.flatMap(({ target }) => (target.kind === 'file' ? target.path : [])),
    ...operationLinks.flatMap(({ file }) => file ?? []),
  ];
  const counts = new Map<string, number>();
  for (const folder of used.flatMap(foldersOf)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return counts;
}

function wordMoreUsed(
  pair: readonly [string, string],
  uses: ReadonlyMap<string, number>,
): string | undefined {
  const [more, less] = pair
    .map((folder) => ({ folder, used: uses.get(folder) ?? 0 }))
    .toSorted((a, b) => b.used - a.used);
  if (more === undefined || less === undefined || more.used === less.used) return undefined;
  return `Keep ${quote(more.folder)}: more pages stand in it and more links lead into it than in the other`;
}
