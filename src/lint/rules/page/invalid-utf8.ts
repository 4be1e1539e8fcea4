import { problemsOf } from '../../page-problems.ts';
import { defineRule } from '../../rule.ts';

/** A page holds bytes that are not UTF-8. */
export const invalidUtf8 = defineRule({
  id: 'page/invalid-utf8',
  severity: 'error',
  docs: {
    summary: 'A page holds bytes that are not UTF-8',
    why: 'Browsers and tools show a replacement character there, and a model id with one matches nothing.',
    language: 'text',
    bad: '5A fcrich        # "Zürich" saved as Latin-1',
    good: '5A c3 bc rich    # "Zürich" saved as UTF-8',
  },
  *check({ pages }) {
    for (const { at } of problemsOf(pages, 'invalid-utf8')) {
      yield {
        message: 'A byte that is not UTF-8 stands here, expected the page in UTF-8',
        at,
        suggest: 'Save the page as UTF-8',
      };
    }
  },
});
