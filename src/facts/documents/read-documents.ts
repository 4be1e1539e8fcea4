import type { Page } from '../../page.ts';
import type { PageDocument } from '../../page-document.ts';
import type { Fact } from '../../page-facts.ts';
import { readDescribedOperations } from './described-operations.ts';
import { readInlineOpenApi } from './inline-openapi.ts';
import { readMintlifyFields } from './mintlify.ts';
import { readRenderedGitbook } from './rendered-gitbook.ts';
import { readRenderedMintlify } from './rendered-mintlify.ts';

/** Reads one way in which pages describe operations themselves. */
type DocumentReader = (page: Page, ids: readonly Fact<string>[]) => readonly PageDocument[];

/** Every way, strongest witness first. */
const readers: readonly DocumentReader[] = [
  readInlineOpenApi,
  readDescribedOperations,
  readMintlifyFields,
  readRenderedGitbook,
  readRenderedMintlify,
];

/** Page → the operations that it describes itself; `ids` are the models that it is about. */
export function readDocuments(page: Page, ids: readonly Fact<string>[] = []): readonly PageDocument[] {
  return readers.flatMap((read) => read(page, ids));
}
