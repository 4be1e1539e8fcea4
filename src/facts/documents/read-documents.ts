import type { Page } from '../../page.ts';
import type { PageDocument } from '../../page-document.ts';
import { readApiMethods } from './api-method.ts';
import { readInlineOpenApi } from './inline-openapi.ts';
import { readSwaggerBlocks } from './swagger-block.ts';

/** Reads one way in which pages describe operations themselves. */
export type DocumentReader = (page: Page) => readonly PageDocument[];

/** Every way, strongest witness first. */
const readers: readonly DocumentReader[] = [readInlineOpenApi, readSwaggerBlocks, readApiMethods];

/** Page → the operations that it describes itself. */
export function readDocuments(page: Page): readonly PageDocument[] {
  return readers.flatMap((read) => read(page));
}
