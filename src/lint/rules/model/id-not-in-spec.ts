import { findNearNames, wordNearNames } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import { listPageIds, type RejectedId } from '../../page-ids.ts';
import { defineRule } from '../../rule.ts';

/** A page lists an id that its operations reject. */
export const idNotInSpec = defineRule({
  id: 'model/id-not-in-spec',
  severity: 'error',
  docs: {
    summary: 'A page lists an id that no operation of the page takes as its `model`',
    why: 'A request with the id is rejected by the schema of the page: validators and forms refuse it, and one of the two is wrong.',
    language: 'markdown',
    bad: [
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '<!-- the document: "model": { "enum": ["acme/chat-large-2"] } -->',
    ].join('\n'),
    good: [
      'This documentation is valid for the following model: `acme/chat-large-2`',
      '',
      '<!-- the document: "model": { "enum": ["acme/chat-large-2"] } -->',
    ].join('\n'),
  },
  *check(input) {
    for (const { taken, rejected } of listPageIds(input)) {
      const known = [...taken.keys()];
      const list = [...taken.values()].slice(0, 1);
      for (const id of rejected) {
        const { value, at, sample } = id;
        yield {
          message: `${quote(value)} is no \`model\` that the operations of the page take, expected ${wordExpected(id, known)}`,
          at,
          related: [
            ...list.map((place) => ({ message: 'The values that the document lists', at: place })),
            ...(sample === undefined
              ? []
              : [{ message: 'A sample of the page that sends it', at: sample.at }]),
          ],
        };
      }
    }
  },
});

/**
 * What the page lists already cannot be meant by another id: then the document leaves it out. So it most likely does where
 * samples of the page send the id, the more so where an answer shows that it was taken.
 */
function wordExpected({ value, sample, answered, meant }: RejectedId, known: readonly string[]): string {
  const sent = sample === undefined ? '' : ', as samples of the page send it';
  if (meant.length === 0) return `it in the document beside ${wordList(known)}${sent}`;
  const near = meant.length === 1 ? [] : findNearNames(value, meant).slice(0, 1);
  const other = `${meant.length === 1 ? '' : 'one of '}${wordList(meant)}${wordNearNames(near)}`;
  if (sample === undefined) return other;
  return answered
    ? `it in the document${sent}, or ${other} in list and samples`
    : `${other}, or it in the document${sent}`;
}

function wordList(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(quote).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
