import { findNearNames, wordNearNames } from '../../../near-names.ts';
import { joinPath } from '../../../paths.ts';
import { quote } from '../../../quote.ts';
import { findLinkedFiles } from '../../linked-files.ts';
import { defineRule } from '../../rule.ts';

/** The navigation names an OpenAPI document that does not exist. */
export const documentMissing = defineRule({
  id: 'nav/document-missing',
  severity: 'error',
  docs: {
    summary: 'The navigation names an OpenAPI document that does not exist',
    why: 'The pages below it that name an operation and no document have no other place to look for it.',
    language: 'json',
    bad: '{ "group": "Chat", "openapi": "openapi/chta.json", "pages": ["chat/send"] }',
    good: '{ "group": "Chat", "openapi": "openapi/chat.json", "pages": ["chat/send"] }',
  },
  *check({ site, files, operationLinks }) {
    if (site === undefined) return;
    const find = findLinkedFiles(files);
    // An operation of the navigation that is not found for want of its document says so itself.
    const told = new Set(
      operationLinks.flatMap(({ link, unresolved }) => (unresolved === undefined ? [] : [link.at.offset])),
    );
    for (const { link, at } of site.named) {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link) || (at.path === site.path && told.has(at.offset)))
        continue;
      const path = joinPath(link);
      const found = find(path);
      if (found.kind === 'other-case') {
        yield {
          message: `${quote(link)} differs from ${quote(found.candidate)} in letter case only, expected that`,
          at,
        };
      }
      if (found.kind !== 'missing') continue;
      const near = findNearNames(
        path,
        files.filter((file) => /\.(?:json|ya?ml)$/i.test(file)),
      );
      yield {
        message: `${quote(link)} is no file of the project, expected an OpenAPI document${wordNearNames(near.slice(0, 1))}`,
        at,
      };
    }
  },
});
