import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '../../src/facts/documents/read-documents.ts';
import { countRenderedRows } from '../../src/facts/documents/rendered-mintlify.ts';
import { countRows } from '../../src/parser/formats/gitbook-rendered/count-rows.ts';
import { parseText } from '../../src/parser/parse-text.ts';

/** What was read of one rendered page. */
export interface RenderedPage {
  readonly name: string;
  readonly format: string;
  readonly seen: number;
  readonly parsed: number;
  readonly operations: number;
  readonly problems: number;
}

/** Every page of a folder of rendered pages, with its rows seen and parsed. */
export function readRenderedFolder(folder: string): readonly RenderedPage[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const page = parseText(name, text);
      const rows =
        page.format === 'gitbook-rendered-text' ? countRows(text, page.children) : countRenderedRows(page);
      const operations = readDocuments(page).reduce((sum, document) => sum + document.operations.length, 0);
      const format = `${page.format}${page.formatVariant === undefined ? '' : ` ${page.formatVariant}`}`;
      return { name, format, ...rows, operations, problems: page.problems.length };
    });
}
