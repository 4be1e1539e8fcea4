import type { Compilation } from './compilation.ts';
import { readCatalogue } from './compile-catalogue.ts';
import { type DocumentCompiler, documentCompiler } from './compile-document.ts';
import { readSiteConfig, resolveLookups } from './compile-lookups.ts';
import { type PageOptions, type PageReader, pageReader } from './compile-page.ts';
import { compileSchemaLinks } from './compile-schema-links.ts';
import { markFragments } from './compile-snippets.ts';
import { compileDescribed, compileSpecs } from './compile-specs.ts';
import type { StatedBoundsSetting } from './config.ts';
import { indexFiles } from './file-index.ts';
import type { FileSource, UnreadableFile } from './file-source.ts';
import type { PageFacts } from './page-facts.ts';
import { parseSpace, type Space } from './parser/space.ts';
import { parseSummary } from './parser/summary.ts';
import { buildRegistry, type CompiledLink } from './registry/build-registry.ts';
import { type LinkedOperation, linkOperations } from './registry/link-operations.ts';
import type { LinkContext } from './registry/link-specs.ts';
import { documentKey } from './registry/operations.ts';
import { inferLayout, type UrlMapping } from './registry/spec-url.ts';
import { keepStrongest, pairWitnesses } from './registry/witnesses.ts';
import { createGraphBuilder } from './schema/graph-builder.ts';
import type { OperationSchemas } from './schema-graph.ts';
import type { SiteConfig } from './site-config.ts';
import type { SummaryEntry } from './summary.ts';
import { compareText } from './text.ts';

/** Told now and then how far a compilation is. */
export type ProgressListener = (progress: {
  readonly phase: 'pages' | 'specs';
  readonly done: number;
  readonly total: number;
}) => void;

export interface CompileOptions extends PageOptions {
  /** URL prefixes and the folders, relative to the docs folder, that hold what is served below them. */
  readonly urlMappings?: readonly UrlMapping[];
  /** What becomes of bounds that only sentences state; kept as notes when absent. */
  readonly statedBounds?: StatedBoundsSetting;
  /** The list of all models, relative to the docs folder. */
  readonly catalogue?: string;
  readonly onProgress?: ProgressListener;
  /** How pages are read; one after the other when absent. */
  readonly readPages?: PageReader;
  /** How documents are compiled; one after the other when absent. */
  readonly compileDocuments?: DocumentCompiler;
  /** Documents that only other pages link stay closed; all are opened when absent. */
  readonly select?: (page: PageFacts) => boolean;
}

/** Files → pages, registry and schemas. Never throws for what stands in a file. */
export async function compile(files: FileSource, options: CompileOptions): Promise<Compilation> {
  const space = await readSpace(files);
  const source = { ...files, pages: files.pages.filter((path) => isBelow(path, space.root)) };
  // The navigation of a large documentation takes as long as a dozen pages: other threads read them meanwhile.
  const [{ pages, unreadable, pageBytes }, contents] = await Promise.all([
    readPages(source, options),
    readSummary(source, space.summary),
  ]);
  const selected = options.select === undefined ? pages : pages.filter(options.select);
  const builder = createGraphBuilder(options);
  const site = await readSiteConfig(source);
  const context = linkContext(selected, source, options);
  const linked = await linkPages(selected, source, { site, context, options });
  const compileDocuments = options.compileDocuments ?? documentCompiler(source.readText);
  const specs = await compileSpecs(linked, compileDocuments, builder, (done, total) =>
    options.onProgress?.({ phase: 'specs', done, total }),
  );
  const described = compileDescribed(selected, builder, {
    linked: specs.links,
    servers: site?.servers ?? [],
  });
  const shown = await compileSchemaLinks(selected, { source, site, context }, builder);
  const compiled = [...specs.links, ...described.links];
  const links = keepStrongest(compiled);
  const summary = contents.length > 0 ? contents : (site?.entries ?? []);
  const catalogue = await openCatalogue(source, options);
  const opened = pages.filter(({ fragment }) => fragment !== true);
  const registry = buildRegistry({ pages: opened, summary, readme: space.readme, operations: links });
  return {
    pages,
    registry,
    operations: operationsByKey(links),
    operationLinks: specs.links,
    witnesses: pairWitnesses(compiled, pages),
    graph: builder.graph(),
    files: source.files ?? [...new Set([...source.pages, ...source.specs])].toSorted(compareText),
    ...(contents.length > 0 && {
      contents: { path: space.summary, readme: space.readme, entries: contents },
    }),
    ...(site !== undefined && { site }),
    schemaLinks: shown.links,
    schemaProblems: [...specs.problems, ...described.problems, ...shown.problems],
    specFailures: specs.failures,
    misencodedSpecs: specs.misencoded,
    unusedComponents: specs.unusedComponents,
    specOutlines: specs.outlines,
    ...catalogue.found,
    specSuppressions: [...specs.suppressions, ...described.suppressions],
    unreadable: [...source.unreadable, ...unreadable, ...catalogue.unreadable],
    counts: { specs: specs.opened, pageBytes, specBytes: specs.bytes },
  };
}

interface OpenedCatalogue {
  readonly found: Pick<Compilation, 'catalogue'>;
  readonly unreadable: readonly UnreadableFile[];
}

async function openCatalogue(
  { readText }: FileSource,
  { catalogue, inputFormat }: CompileOptions,
): Promise<OpenedCatalogue> {
  if (catalogue === undefined) return { found: {}, unreadable: [] };
  const read = await readCatalogue(catalogue, readText, inputFormat);
  return 'message' in read
    ? { found: {}, unreadable: [read] }
    : { found: { catalogue: read }, unreadable: [] };
}

interface ReadPages {
  readonly pages: readonly PageFacts[];
  readonly unreadable: readonly UnreadableFile[];
  readonly pageBytes: number;
}

async function readPages(source: FileSource, options: CompileOptions): Promise<ReadPages> {
  const { onProgress, modelStatement, legacyAddress, inputFormat } = options;
  const total = source.pages.length;
  const read = options.readPages ?? pageReader(source.readText);
  let done = 0;
  const results = await read(source.pages, { modelStatement, legacyAddress, inputFormat }, () => {
    done += 1;
    onProgress?.({ phase: 'pages', done, total });
  });
  const pages = results.flatMap((result) => (result.kind === 'page' ? result.pages : []));
  return {
    pages: markFragments(pages.toSorted((a, b) => compareText(a.path, b.path))),
    unreadable: results.flatMap((result) =>
      result.kind === 'unreadable' ? [{ path: result.path, message: result.message }] : [],
    ),
    pageBytes: results.reduce((sum, result) => sum + (result.kind === 'page' ? result.bytes : 0), 0),
  };
}

/** What links of pages are resolved against. */
function linkContext(pages: readonly PageFacts[], source: FileSource, options: CompileOptions): LinkContext {
  const index = indexFiles(source.specs);
  const urls = pages.flatMap(({ operations, schemas = [] }) =>
    [...operations, ...schemas].flatMap(({ link }) => link?.value ?? []),
  );
  return {
    index,
    urlMappings: options.urlMappings ?? [],
    layout: inferLayout(urls, index, source.repository),
    rootDepth: source.rootDepth,
  };
}

async function linkPages(
  pages: readonly PageFacts[],
  source: FileSource,
  { site, context, options }: { site: SiteConfig | undefined; context: LinkContext; options: CompileOptions },
): Promise<readonly LinkedOperation[]> {
  // Where only some pages are asked for, what no page is about is not.
  const known = options.select === undefined ? site : site && { ...site, operations: [] };
  return resolveLookups(linkOperations(pages, context), { source, site: known, context });
}

/** Of two descriptions with one key the first, as in the registry. */
function operationsByKey(links: readonly CompiledLink[]): Compilation['operations'] {
  const operations = new Map<string, OperationSchemas>();
  for (const { schemas } of links) {
    if (schemas === undefined) continue;
    const key = documentKey(schemas);
    if (!operations.has(key)) operations.set(key, schemas);
  }
  return operations;
}

/** A `.gitbook.yaml` of the docs folder says where its pages and its navigation are. */
async function readSpace({ pages, readText }: FileSource): Promise<Space> {
  const path = '.gitbook.yaml';
  const file = await readText(path);
  const space = parseSpace(path, file.kind === 'text' ? file.text : undefined);
  // A folder that holds no page was meant for another place than this.
  return pages.some((page) => isBelow(page, space.root)) ? space : parseSpace(path, undefined);
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

/** The entries of the table of contents, none where there is no such file. */
async function readSummary({ readText }: FileSource, path: string): Promise<readonly SummaryEntry[]> {
  const file = await readText(path);
  return file.kind === 'text' ? parseSummary(path, file.text) : [];
}
