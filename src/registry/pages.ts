import type { PageFacts } from '../page-facts.ts';
import { baseName } from '../paths.ts';
import type { RegistryPage } from '../registry-model.ts';
import { compareText } from '../text.ts';
import type { Navigation } from './navigation.ts';
import type { PageOperations } from './operations.ts';

/** Pages sorted by path → their records. */
export function buildPages(
  pages: readonly PageFacts[],
  operations: PageOperations,
  navigation: Navigation,
): readonly RegistryPage[] {
  return pages.map((page) => {
    const record: RegistryPage = {
      path: page.path,
      title: pageTitle(page, navigation),
      kind: kindOf(page, navigation),
      format: page.format,
      models: page.ids.map(({ value }) => value),
      operations: operations.get(page.path) ?? [],
      samples: countSamples(page),
    };
    return page.hidden ? { ...record, hidden: true } : record;
  });
}

/** The page's own title, else its link text in the table of contents, else its file name. */
export function pageTitle(page: PageFacts, navigation: Navigation): string {
  return page.title?.value ?? navigation.titleOf(page.path) ?? baseName(page.path).replace(/\.[^.]+$/, '');
}

function kindOf(page: PageFacts, navigation: Navigation): RegistryPage['kind'] {
  if (page.statement !== undefined) return 'model';
  if (page.operations.length > 0 || page.documents.some(({ operations }) => operations.length > 0))
    return 'endpoint';
  if (navigation.isIndex(page.path)) return 'index';
  return navigation.isReadme(page.path) && page.samples.length === 0 ? 'index' : 'guide';
}

function countSamples(page: PageFacts): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { language } of page.samples) counts.set(language, (counts.get(language) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)));
}
