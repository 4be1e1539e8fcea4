import { quote } from '../../../quote.ts';
import { listPageIds, type PageIds } from '../../page-ids.ts';
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
    const elsewhere = new Map(input.registry.models.map(({ id, page }) => [id, page]));
    const pages = listPageIds(input);
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const statements = new Map(input.pages.map(({ path, statement }) => [path, statement]));
    for (const page of pages) {
      const statement = statements.get(page.path);
      // A page that names no id at all is a finding of its own.
      if (statement === undefined || page.listed === 0) continue;
      for (const id of page.unlisted) {
        const at = page.taken.get(id);
        if (at === undefined || isToldElsewhere(id, page, { elsewhere, byPath })) continue;
        const other = elsewhere.get(id);
        yield {
          message: `${quote(id)} is a \`model\` that an operation of the page takes, expected it ${wordExpected(id, page, other)}`,
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

interface OtherPages {
  /** By id, the page of the model. */
  readonly elsewhere: ReadonlyMap<string, string>;
  readonly byPath: ReadonlyMap<string, PageIds>;
}

/**
 * Whether an id is left out for the sake of one that stands in its place on the page of that model, too: there both are
 * told, and here that the id in its place is rejected.
 */
function isToldElsewhere(
  id: string,
  { path, rejected }: PageIds,
  { elsewhere, byPath }: OtherPages,
): boolean {
  return rejected.some(({ value, meant }) => {
    const owner = elsewhere.get(value) ?? path;
    const same = byPath.get(owner);
    if (owner === path || !meant.includes(id) || same === undefined) return false;
    return same.unlisted.includes(id) && same.rejected.some((one) => one.value === value);
  });
}

function wordExpected(id: string, { rejected }: PageIds, other: string | undefined): string {
  const [stale] = rejected.filter(({ meant }) => meant.length === 1 && meant[0] === id);
  if (stale !== undefined) {
    const place = `in place of ${quote(stale.value)}`;
    return stale.sample === undefined
      ? `in the list of the page ${place}`
      : `in the list of the page, beside or ${place}`;
  }
  return other === undefined ? 'in the list of the page' : 'in the list of the page, or not in the document';
}
