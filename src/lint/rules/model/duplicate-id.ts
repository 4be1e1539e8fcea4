import { quote } from '../../../quote.ts';
import { defineRule } from '../../rule.ts';

/** A model id is claimed by several pages. */
export const duplicateId = defineRule({
  id: 'model/duplicate-id',
  severity: 'warning',
  docs: {
    summary: 'A model id is claimed by several pages',
    why: 'Readers who land on one page miss what the other says, and the two drift apart. docschema takes it for one model with the operations of all its pages.',
    language: 'markdown',
    bad: [
      '<!-- chat-large.md -->',
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '<!-- chat-large-vision.md -->',
      'This documentation is valid for the following model: `acme/chat-large`',
    ].join('\n'),
    good: [
      '<!-- chat-large.md -->',
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '<!-- chat-large-vision.md -->',
      'This documentation is valid for the following model: `acme/chat-large-vision`',
    ].join('\n'),
  },
  *check({ pages, registry }) {
    const models = new Map(registry.models.map((model) => [model.id, model]));
    for (const { path, ids } of pages) {
      for (const { value, at } of ids) {
        const first = models.get(value);
        if (!first || first.page === path) continue;
        yield {
          message: `${quote(value)} is a model of ${quote(first.page)} already, expected one page per model`,
          at,
          related: [{ message: 'The first page that names it', at: first.at }],
        };
      }
    }
  },
});
