import type { PageFacts, ResponseSample } from '../page-facts.ts';
import type { Span } from '../place.ts';
import type { Registry } from '../registry-model.ts';
import { compareText, groupBy } from '../text.ts';
import { createModelFinder, type OtherModel, readModels } from './response-models.ts';

/** A captured response that names a model which its page is not about. */
export interface ForeignResponse {
  readonly page: PageFacts;
  readonly at: Span;
  readonly other: OtherModel;
  /** The response that it repeats word for word, on the page that had it first. */
  readonly copyOf?: ResponseSample;
}

/**
 * The responses of a documentation that are of other models. A service may answer under one name for several models:
 * where pages of two models show answers of their own with the same foreign name, that is what it does.
 */
export function listForeignResponses(
  pages: readonly PageFacts[],
  registry: Registry,
): readonly ForeignResponse[] {
  const findOther = createModelFinder(registry);
  const named = pages
    .filter(({ ids }) => ids.length > 0)
    .flatMap((page) =>
      page.responses.flatMap((response) =>
        readNamed(response).map(({ id, at = response.at }) => {
          const other = findOther(page, id);
          return { page, response, id, at, ...(other && { other }) };
        }),
      ),
    );
  const groups = groupBy(named, ({ id, response }) => JSON.stringify([id, collapse(response.text)]));
  const foreign = [...groups.values()].flatMap((same) => {
    const first = same.toSorted(compareOrigin)[0];
    return same.flatMap((one) => {
      const { page, at, other } = one;
      if (other === undefined) return [];
      const isCopy = first !== undefined && first.page !== page;
      return [{ page, at, other, ...(isCopy && { copyOf: first.response }) }];
    });
  });
  const ofId = groupBy(foreign, ({ other }) => other.id);
  return [...ofId.values()].flatMap((all) => {
    const captured = all.filter(({ copyOf }) => copyOf === undefined);
    const models = new Set(captured.map(({ page }) => page.ids[0]?.value));
    return models.size > 1 ? all.filter(({ copyOf }) => copyOf !== undefined) : all;
  });
}

interface NamedResponse {
  readonly page: PageFacts;
  readonly response: ResponseSample;
  readonly other?: OtherModel;
}

/** Of the pages that show one response, it belongs to one of that model, else to one of a similar name, else to the first. */
function compareOrigin(one: NamedResponse, two: NamedResponse): number {
  return rankOrigin(one) - rankOrigin(two) || compareText(one.page.path, two.page.path);
}

function rankOrigin({ other }: NamedResponse): number {
  if (other === undefined) return 0;
  return other.isKin ? 1 : 2;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The models that a response names, each at the first place. */
function readNamed({ reading }: ResponseSample): ReturnType<typeof readModels> {
  const seen = new Set<string>();
  return (reading?.documents ?? []).flatMap(readModels).filter(({ id }) => {
    const isFirst = !seen.has(id);
    seen.add(id);
    return isFirst;
  });
}
