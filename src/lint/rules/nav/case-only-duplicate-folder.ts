import { baseName, folderOf } from '../../../paths.ts';
import { quote } from '../../../quote.ts';
import { compareText, groupBy } from '../../../text.ts';
import { foldersOf } from '../../linked-files.ts';
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
  *check({ files }) {
    const first = new Map<string, string>();
    for (const file of files)
      for (const folder of foldersOf(file)) if (!first.has(folder)) first.set(folder, file);
    const folders = [...first.keys()].filter((path) => !/(?:^|\/)\.\.$/.test(path)).toSorted(compareText);
    // What is inside two such folders does not count again.
    const groups = groupBy(folders, (path) => `${folderOf(path)}\n${baseName(path).toLowerCase()}`);
    for (const [one = '', ...others] of groups.values()) {
      for (const other of others) {
        yield {
          message: `The folder ${quote(other)} differs from ${quote(one)} in letter case only, expected one of them`,
          at: startOf(first.get(other) ?? other),
          related: [{ message: 'A file of the other', at: startOf(first.get(one) ?? one) }],
        };
      }
    }
  },
});
