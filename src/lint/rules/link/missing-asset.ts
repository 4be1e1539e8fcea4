import { quote } from '../../../quote.ts';
import { findLinkedFiles } from '../../linked-files.ts';
import { listAssets } from '../../page-links.ts';
import { defineRule } from '../../rule.ts';

/** An image or file that a page shows does not exist. */
export const missingAsset = defineRule({
  id: 'link/missing-asset',
  severity: 'warning',
  docs: {
    summary: 'An image or file that a page shows does not exist',
    why: 'The page is drawn with a hole in it.',
    language: 'markdown',
    bad: '![The settings](.gitbook/assets/setings.png)',
    good: '![The settings](.gitbook/assets/settings.png)',
  },
  *check(input) {
    const find = findLinkedFiles(input.files);
    for (const { url, target, at } of listAssets(input)) {
      if (target.kind !== 'file' || find(target.path).kind !== 'missing') continue;
      yield { message: `${quote(url)} is no file of the project, expected one that exists`, at };
    }
  },
});
