import type { CodeSample, PageFacts } from '../../../page-facts.ts';
import type { Place, Span } from '../../../place.ts';
import { quote } from '../../quote.ts';
import { defineRule } from '../../rule.ts';

interface Retirement {
  readonly page: string;
  readonly at: Span;
  readonly replacement?: string | undefined;
}

/** A sample uses a model that was retired. */
export const retiredIdInUse = defineRule({
  id: 'model/retired-id-in-use',
  severity: 'warning',
  docs: {
    summary: 'A page lists or calls a model that another page says is retired',
    why: 'The request on the page fails.',
    language: 'markdown',
    bad: [
      '<!-- chat-old.md: `acme/chat-old` is no longer available. -->',
      '',
      '```python',
      'client.chat.completions.create(model="acme/chat-old", messages=[])',
      '```',
    ].join('\n'),
    good: ['```python', 'client.chat.completions.create(model="acme/chat-large", messages=[])', '```'].join(
      '\n',
    ),
  },
  *check({ pages }) {
    const retired = listRetired(pages);
    if (retired.size === 0) return;
    for (const page of pages) {
      for (const { id, at } of listUses(page, retired)) {
        const retirement = retired.get(id);
        // The page that retires a model may still show how it was called.
        if (retirement === undefined || retirement.page === page.path) continue;
        const { replacement } = retirement;
        yield {
          message: `${quote(id)} is retired, expected a model that is not`,
          at,
          related: [{ message: 'Where its page says so', at: retirement.at }],
          ...(replacement !== undefined && { suggest: `Use ${quote(replacement)}` }),
        };
      }
    }
  },
});

/** By id, the first statement that retires it. */
function listRetired(pages: readonly PageFacts[]): ReadonlyMap<string, Retirement> {
  const retirements = pages.flatMap(({ path: page, ids, deprecations }) =>
    deprecations
      .filter(({ retired }) => retired)
      .flatMap(({ ids: named, at, replacement }) => {
        const meant = named.length > 0 ? named : ids.map(({ value }) => value);
        return meant.map((id): readonly [string, Retirement] => [id, { page, at, replacement }]);
      }),
  );
  return new Map(retirements.reverse());
}

function listUses(
  { ids, samples, deprecations }: PageFacts,
  retired: ReadonlyMap<string, Retirement>,
): readonly { readonly id: string; readonly at: Place }[] {
  const told = new Set(deprecations.flatMap((deprecation) => deprecation.ids));
  const listed = ids.flatMap(({ value, at }) =>
    retired.has(value) && !told.has(value) ? [{ id: value, at }] : [],
  );
  const called = samples.flatMap((sample) => listCalls(sample, retired));
  return [...listed, ...called];
}

/** Ids given as a `model` in code, each once per sample. */
function listCalls(
  { text, at, textAt }: CodeSample,
  retired: ReadonlyMap<string, Retirement>,
): readonly { readonly id: string; readonly at: Place }[] {
  const seen = new Set<string>();
  return [...text.matchAll(/\bmodel["']?\s*[:=]\s*(["'])([^"'\n]{1,200})\1/g)].flatMap((match) => {
    const id = match[2] ?? '';
    if (!retired.has(id) || seen.has(id)) return [];
    seen.add(id);
    return [{ id, at: textAt === undefined ? at : placeIn(text, match.index, textAt) }];
  });
}

/** Lines of a code block; the column only where the block is not indented. */
function placeIn(text: string, offset: number, { path, line, column }: Span): Place {
  const before = text.slice(0, offset).split('\n');
  return { path, line: line + before.length - 1, column: column + (before.at(-1)?.length ?? 0) };
}
