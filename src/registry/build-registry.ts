import type { PageDocument } from '../page-document.ts';
import type { PageFacts } from '../page-facts.ts';
import type { Registry } from '../registry-model.ts';
import type { OperationSchemas } from '../schema-graph.ts';
import type { SummaryEntry } from '../summary.ts';
import { compareText } from '../text.ts';
import type { LinkedOperation } from './link-operations.ts';
import { buildModels } from './models.ts';
import { readNavigation } from './navigation.ts';
import { buildOperations, operationKeys, operationsOfPages } from './operations.ts';
import { buildPages } from './pages.ts';

/** An operation that a page links or describes, after its document was read: its schemas, or why it has none. */
export interface CompiledLink extends LinkedOperation {
  readonly schemas?: OperationSchemas;
  /** Where its description stands; a document that the page links when absent. */
  readonly source?: PageDocument['source'];
}

export interface RegistryInput {
  /** Sorted by path. */
  readonly pages: readonly PageFacts[];
  readonly summary: readonly SummaryEntry[];
  /** The page that readers see first. */
  readonly readme?: string;
  readonly operations: readonly CompiledLink[];
}

/** Pages, navigation and compiled operations → the registry; stable whatever the order of reading was. */
export function buildRegistry(input: RegistryInput): Registry {
  const pages = [...input.pages].sort((a, b) => compareText(a.path, b.path));
  const keys = operationKeys(input.operations);
  const operations = buildOperations(input.operations, keys, pages);
  const ofPage = operationsOfPages(input.operations, keys);
  const navigation = readNavigation(input.summary, pages, input.readme);
  return {
    models: buildModels(pages, operations, ofPage, navigation),
    operations,
    pages: buildPages(pages, ofPage, navigation),
  };
}
