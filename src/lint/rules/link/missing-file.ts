import { type FileIndex, indexFiles } from '../../../file-index.ts';
import { findNearNames, wordNearNames } from '../../../near-names.ts';
import { baseName, folderOf } from '../../../paths.ts';
import { quote } from '../../../quote.ts';
import { findLinkedFiles } from '../../linked-files.ts';
import { listLinks } from '../../page-links.ts';
import { relativeLink } from '../../relative-link.ts';
import { defineRule } from '../../rule.ts';

/** A link leads to a file that does not exist. */
export const missingFile = defineRule({
  id: 'link/missing-file',
  severity: 'error',
  docs: {
    summary: 'A link leads to a file that does not exist',
    why: 'Whoever follows the link gets an error. Most often the page was moved, renamed or deleted.',
    language: 'markdown',
    bad: 'See [the limits](limts.md).',
    good: 'See [the limits](limits.md).',
  },
  *check(input) {
    const find = findLinkedFiles(input.files);
    const index = indexFiles(input.files);
    for (const { page, url, target, at } of listLinks(input)) {
      if (target.kind !== 'file' || find(target.path).kind !== 'missing') continue;
      yield {
        message: `${quote(url)} leads to no file of the project, expected one that exists${wordNear(page.path, target.path, index)}`,
        at,
      };
    }
  },
});

/** The file beside it that has nearly that name, else the only file of that name anywhere. */
function wordNear(page: string, path: string, index: FileIndex): string {
  const beside = index.inFolder(folderOf(path)).filter((file) => file !== page);
  const [near] = findNearNames(baseName(path), beside.map(baseName));
  const moved = index.named(baseName(path)).filter((file) => file !== page);
  const found = near === undefined ? moved : beside.filter((file) => baseName(file) === near);
  return wordNearNames(found.length === 1 ? found.map((file) => relativeLink(page, file)) : []);
}
