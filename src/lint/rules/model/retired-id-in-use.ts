import type { LintInput } from '../../../lint-input.ts';
import type { PageFacts, RequestSample } from '../../../page-facts.ts';
import type { Place, Span } from '../../../place.ts';
import { quote } from '../../../quote.ts';
import type { SampleRequest } from '../../../sample-request.ts';
import { placeInCode } from '../../credentials-place.ts';
import { defineRule, type Finding, type FindingPlace } from '../../rule.ts';
import { unknownModel } from '../sample/unknown-model.ts';

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
  async check(input) {
    const retired = listRetired(input.pages);
    if (retired.size === 0) return [];
    const found = await Promise.all(input.pages.map((page) => judgePage(page, retired, input)));
    return found.flat();
  },
});

async function judgePage(
  page: PageFacts,
  retired: ReadonlyMap<string, Retirement>,
  input: LintInput,
): Promise<readonly Finding[]> {
  const findings = listUses(page, retired).flatMap(({ id, at }): readonly Finding[] => {
    const retirement = retired.get(id);
    // The page that retires a model may still show how it was called.
    if (retirement === undefined || retirement.page === page.path) return [];
    const { replacement } = retirement;
    return [
      {
        message: `${quote(id)} is retired, expected a model that is not`,
        at,
        related: [{ message: 'Where its page says so', at: retirement.at }],
        ...(replacement !== undefined && { suggest: `Use ${quote(replacement)}` }),
      },
    ];
  });
  if (findings.length === 0) return [];
  // That the operation does not take the id at all, or that another page is about it, says more.
  const said = [...(await unknownModel.check({ ...input, pages: [page] }))].map(({ at }) => keyOf(at));
  return findings.filter(({ at }) => !said.includes(keyOf(at)));
}

function keyOf(at: FindingPlace): string {
  return 'line' in at ? `${at.line}:${at.column}` : at.pointer;
}

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

interface Use {
  readonly id: string;
  readonly at: Place;
}

function listUses(
  { ids, samples, deprecations }: PageFacts,
  retired: ReadonlyMap<string, Retirement>,
): readonly Use[] {
  const told = new Set(deprecations.flatMap((deprecation) => deprecation.ids));
  const listed = ids.flatMap(({ value, at }) =>
    retired.has(value) && !told.has(value) ? [{ id: value, at }] : [],
  );
  const called = samples.flatMap((sample) => listCalls(sample, retired));
  return [...listed, ...called];
}

/** Ids given as a `model`, each once per sample: those of its requests, or as it is written where none are read. */
function listCalls(sample: RequestSample, retired: ReadonlyMap<string, Retirement>): readonly Use[] {
  const requests = sample.reading?.requests ?? [];
  const uses = requests.length > 0 ? requests.flatMap(modelOf) : findWritten(sample);
  const distinct = new Map(uses.toReversed().map((use) => [use.id, use]));
  return [...distinct.values()].filter(({ id }) => retired.has(id));
}

function modelOf({ payload, at }: SampleRequest): readonly Use[] {
  if (!('value' in payload) || payload.value.kind !== 'object') return [];
  const model = payload.value.members.findLast(({ name }) => name === 'model')?.value;
  if (model?.kind !== 'literal' || typeof model.value !== 'string') return [];
  return [{ id: model.value, at: model.at ?? at }];
}

function findWritten(sample: RequestSample): readonly Use[] {
  return [...sample.text.matchAll(/\bmodel["']?\s*[:=]\s*(["'])([^"'\n]{1,200})\1/g)].map((match) => ({
    id: match[2] ?? '',
    at: placeInCode(sample, match.index),
  }));
}
