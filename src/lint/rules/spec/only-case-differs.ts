import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A linked document exists under this name in other letter case only. */
export const onlyCaseDiffers = defineRule({
  id: 'spec/only-case-differs',
  severity: 'error',
  docs: {
    summary: 'A linked document exists under this name in other letter case only',
    why: 'The link works on macOS and Windows and fails on Linux, on GitHub and in GitBook.',
    language: 'markdown',
    bad: '[OpenAPI chat](https://raw.githubusercontent.com/acme/docs/main/docs/acme/Chat.json)',
    good: '[OpenAPI chat](https://raw.githubusercontent.com/acme/docs/main/docs/acme/chat.json)',
  },
  *check({ operationLinks }) {
    for (const { link, unresolved } of operationLinks) {
      if (unresolved?.reason !== 'only-case-differs') continue;
      const { candidate } = unresolved;
      const written = quote(unresolved.link ?? link.link?.value ?? '');
      const expected = candidate === undefined ? 'the spelling of the file' : quote(candidate);
      yield {
        message: `${written} exists in other letter case only, expected ${expected}`,
        at: link.link?.at ?? link.at,
      };
    }
  },
});
