import type { LintInput } from '../lint-input.ts';
import type { Fact, RequestSample } from '../page-facts.ts';
import type { SpecPlace } from '../place.ts';
import { listPageModels } from './model-values.ts';
import { sentModel } from './sent-model.ts';

/** What a page and the documents of its operations say of its model ids, where they differ or not. */
export interface PageIds {
  readonly path: string;
  /** How many ids the page lists. */
  readonly listed: number;
  /** Every id that an operation takes, with where the document lists it. */
  readonly taken: ReadonlyMap<string, SpecPlace>;
  /** Those that the page does not list. */
  readonly unlisted: readonly string[];
  /** Ids of the page that no operation takes. */
  readonly rejected: readonly RejectedId[];
}

/** An id that a page lists and its operations reject. */
export interface RejectedId extends Pick<Fact<string>, 'value' | 'at'> {
  /** A sample of the page that asks for it. */
  readonly sample?: RequestSample;
  /** The page shows an answer to such a sample. */
  readonly answered: boolean;
  /** Ids that may have been meant: those that the page does not list and neither another page nor another sample has. */
  readonly meant: readonly string[];
}

/** The pages of which it is known which models their operations take → what these take, and what the pages list. */
export function listPageIds(
  input: Pick<LintInput, 'pages' | 'registry' | 'operations' | 'graph' | 'operationLinks'>,
): readonly PageIds[] {
  const models = new Map(listPageModels(input).map(({ path, values }) => [path, values]));
  const owners = new Map(input.registry.models.map(({ id, page }) => [id, page]));
  return input.pages.flatMap(({ path, ids, samples, responses }): readonly PageIds[] => {
    const taken = models.get(path);
    if (taken === undefined) return [];
    const listed = new Set(ids.map(({ value }) => value));
    const unlisted = [...taken.keys()].filter((id) => !listed.has(id));
    const sent = sentBy(samples);
    const answered = responses.some(({ text }) => text.trim() !== '');
    const rejected = ids
      .filter(({ value }) => !taken.has(value))
      .map(({ value, at }) => {
        const sample = sent.get(value);
        // What other samples of the page ask for, or other pages are about, is another id of its own.
        const meant =
          sample === undefined ? unlisted : unlisted.filter((id) => !sent.has(id) && !owners.has(id));
        return { value, at, ...(sample && { sample }), answered, meant };
      });
    return [{ path, listed: listed.size, taken, unlisted, rejected }];
  });
}

/** By model, the first sample that asks for it. */
function sentBy(samples: readonly RequestSample[]): ReadonlyMap<string, RequestSample> {
  const sent = samples.flatMap((sample) =>
    (sample.reading?.requests ?? []).flatMap((request) => {
      const model = sentModel(request);
      return model === undefined ? [] : [[model, sample] as const];
    }),
  );
  return new Map(sent.toReversed());
}
