import { groupBy } from '../../../text.ts';
import { defineRule } from '../../rule.ts';

/** A linked document holds bytes that are not UTF-8. */
export const invalidUtf8 = defineRule({
  id: 'spec/invalid-utf8',
  severity: 'error',
  docs: {
    summary: 'A linked document holds bytes that are not UTF-8',
    why: 'JSON is UTF-8 by definition: other tools refuse the document, or show a replacement character there.',
    language: 'text',
    bad: '5A fcrich        # "Zürich" saved as Latin-1',
    good: '5A c3 bc rich    # "Zürich" saved as UTF-8',
  },
  *check({ misencodedSpecs, operationLinks }) {
    const links = groupBy(operationLinks, ({ file }) => file);
    for (const at of misencodedSpecs) {
      yield {
        message: 'A byte that is not UTF-8 stands here, expected the document in UTF-8',
        at,
        related: (links.get(at.path) ?? []).map(({ link }) => ({ message: 'Linked here', at: link.at })),
        suggest: 'Save the document as UTF-8',
      };
    }
  },
});
