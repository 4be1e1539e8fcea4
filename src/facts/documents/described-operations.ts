import type { Page } from '../../page.ts';
import type { PageDocument } from '../../page-document.ts';
import { readApiMethods } from './api-method.ts';
import { writeDocuments } from './plain-operation/write-document.ts';
import { readPlainOperations } from './plain-operation.ts';
import { readSwaggerBlocks } from './swagger-block.ts';

/** Page → the operations that its authors wrote out on it, in blocks or in plain markdown, as one document. */
export function readDescribedOperations(page: Page): readonly PageDocument[] {
  return writeDocuments([...readSwaggerBlocks(page), ...readApiMethods(page), ...readPlainOperations(page)]);
}
