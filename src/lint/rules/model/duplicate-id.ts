import { quote } from '../../../quote.ts';
import { listModelPages, type ModelPage } from '../../model-pages.ts';
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
  *check(input) {
    const known = new Set(input.registry.models.map(({ id }) => id));
    for (const [id, [owner, ...others]] of listModelPages(input)) {
      if (owner === undefined || !known.has(id)) continue;
      for (const other of others) {
        yield {
          message: `${quote(id)} is a model of ${quote(owner.page.path)} already, ${wordExpected(owner, other)}`,
          at: other.at,
          related: [{ message: wordOwner(owner, other), at: owner.at }],
        };
      }
    }
  },
});

/** A page that the navigation leaves out, beside one that it lists, was most often left behind when that was written. */
function isLeftover(owner: ModelPage, other: ModelPage): boolean {
  return owner.listed === true && other.listed === false;
}

function wordExpected(owner: ModelPage, other: ModelPage): string {
  return isLeftover(owner, other)
    ? 'which the navigation lists and this page it does not, expected it there alone'
    : 'expected one page per model';
}

function wordOwner(owner: ModelPage, other: ModelPage): string {
  return isLeftover(owner, other)
    ? 'The page of the navigation that names it'
    : 'The first page that names it';
}
