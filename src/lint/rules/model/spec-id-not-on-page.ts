import { quote } from '../../../quote.ts';
import { listPageModels } from '../../model-values.ts';
import { defineRule } from '../../rule.ts';

/** The operations of a page take an id that the page does not list. */
export const specIdNotOnPage = defineRule({
  id: 'model/spec-id-not-on-page',
  severity: 'warning',
  docs: {
    summary: 'The operations of a page take an id that the page does not list',
    why: 'Readers do not learn that the model exists, and the registry does not know which page is about it.',
    language: 'markdown',
    bad: [
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '<!-- the document: "model": { "enum": ["acme/chat-large", "acme/chat-small"] } -->',
    ].join('\n'),
    good: [
      'This documentation is valid for the following models: `acme/chat-large`, `acme/chat-small`',
      '',
      '<!-- the document: "model": { "enum": ["acme/chat-large", "acme/chat-small"] } -->',
    ].join('\n'),
  },
  *check(input) {
    const models = new Map(listPageModels(input).map(({ path, values }) => [path, values]));
    const elsewhere = new Map(input.registry.models.map(({ id, page }) => [id, page]));
    for (const { path, ids, statement } of input.pages) {
      // A page that names no id at all is a finding of its own.
      if (statement === undefined || ids.length === 0) continue;
      const listed = new Set(ids.map(({ value }) => value));
      for (const [value, at] of models.get(path) ?? []) {
        if (listed.has(value)) continue;
        const other = elsewhere.get(value);
        yield {
          message: `${quote(value)} is a \`model\` that an operation of the page takes, expected it in the list of the page`,
          at: statement,
          related: [{ message: 'The values that the document lists', at }],
          ...(other !== undefined && {
            suggest: `${quote(other)} lists it: link there, or take it out of the document`,
          }),
        };
      }
    }
  },
});
