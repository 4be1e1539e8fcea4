import { findNearNames, wordNearNames } from '../../../near-names.ts';
import { quote } from '../../../quote.ts';
import { listPageModels } from '../../model-values.ts';
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
    const models = new Map(listPageModels(input).map(({ path, values }) => [path, values]));
    for (const { path, ids } of input.pages) {
      const values = models.get(path);
      if (values === undefined) continue;
      const known = [...values.keys()];
      for (const { value, at } of ids) {
        if (values.has(value)) continue;
        const free = known.filter((id) => !ids.some((other) => other.value === id));
        const list = [...values].slice(0, 1);
        yield {
          message: `${quote(value)} is no \`model\` that the operations of the page take, expected ${wordExpected(value, known, free)}`,
          at,
          related: list.map(([, place]) => ({ message: 'The values that the document lists', at: place })),
        };
      }
    }
  },
});

/** What the page lists already cannot be meant by another id: then the document leaves it out. */
function wordExpected(value: string, known: readonly string[], free: readonly string[]): string {
  if (free.length === 0) return `it in the document beside ${wordList(known)}`;
  if (free.length === 1) return wordList(free);
  const near = findNearNames(value, free);
  return `one of ${wordList(free)}${wordNearNames(near.slice(0, 1))}`;
}

function wordList(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(quote).join(', ');
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}
