import type { Catalogue } from './catalogue.ts';
import { readCatalogueIds } from './facts/catalogue.ts';
import type { FileSource, UnreadableFile } from './file-source.ts';
import type { PageFormat } from './page.ts';
import { parseCatalogue } from './parser/catalogue.ts';
import { parsePages } from './parser/parse-text.ts';

/** The catalogue that the configuration names, or why there is none. */
export async function readCatalogue(
  path: string,
  readText: FileSource['readText'],
  inputFormat?: PageFormat,
): Promise<Catalogue | UnreadableFile> {
  const file = await readText(path);
  if (file.kind === 'failure') return { path, message: file.message };
  if (/\.json$/i.test(path)) {
    const entries = parseCatalogue(path, file.text);
    return typeof entries === 'string'
      ? { path, message: `${entries}, expected a catalogue` }
      : { path, entries };
  }
  const entries = parsePages(path, file.text, inputFormat).flatMap(readCatalogueIds);
  if (entries.length > 0) return { path, entries };
  return { path, message: 'it has no table with a column of model ids, expected a catalogue' };
}
