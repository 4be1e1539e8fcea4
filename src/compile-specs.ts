import type { FileSource, SourceText } from './file-source.ts';
import type { PageOperation } from './page-document.ts';
import type { PageFacts } from './page-facts.ts';
import { parseSpec } from './parser/spec.ts';
import { findSpecSuppressions } from './parser/spec-suppressions.ts';
import type { Place, SpecPlace } from './place.ts';
import type { CompiledLink } from './registry/build-registry.ts';
import { groupByDocument, type LinkedOperation } from './registry/link-operations.ts';
import type { UnresolvedLink } from './registry-model.ts';
import { compileOperation } from './schema/compile-operation.ts';
import type { GraphBuilder } from './schema/graph-builder.ts';
import { listUnusedComponents } from './schema/unused-components.ts';
import type { SchemaProblem } from './schema-graph.ts';
import { isSpecFailure, type SpecDocument, type SpecFailure } from './spec-document.ts';
import type { SpecSuppression } from './suppression.ts';
import { groupBy } from './text.ts';

/** What the documents came to that pages link. */
export interface CompiledSpecs {
  /** Every link, in the order given. */
  readonly links: readonly CompiledLink[];
  readonly problems: readonly SchemaProblem[];
  readonly failures: readonly SpecFailure[];
  /** The first byte of each document that is no UTF-8. */
  readonly misencoded: readonly Place[];
  readonly suppressions: readonly SpecSuppression[];
  /** Components that nothing in their document leads to. */
  readonly unusedComponents: readonly SpecPlace[];
  readonly opened: number;
  readonly bytes: number;
}

/** Links → their operations, compiled; each document is opened once, and let go before the next. */
export async function compileSpecs(
  linked: readonly LinkedOperation[],
  readText: FileSource['readText'],
  builder: GraphBuilder,
  onDocument: (done: number, total: number) => void,
): Promise<CompiledSpecs> {
  const groups = [...groupByDocument(linked)];
  const documents: CompiledDocument[] = [];
  for (const [path, wanted] of groups) {
    documents.push(compileDocument(path, wanted, await readText(path), builder));
    onDocument(documents.length, groups.length);
  }
  const links = new Map(documents.flatMap((document) => [...document.links]));
  return {
    links: linked.map((link) => links.get(link) ?? link),
    problems: documents.flatMap(({ problems }) => problems),
    failures: documents.flatMap(({ failure }) => failure ?? []),
    misencoded: documents.flatMap(({ misencoded }) => misencoded ?? []),
    suppressions: documents.flatMap(({ suppressions }) => suppressions ?? []),
    unusedComponents: documents.flatMap(({ unusedComponents }) => unusedComponents ?? []),
    opened: documents.length,
    bytes: documents.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

interface CompiledDocument {
  readonly links: ReadonlyMap<LinkedOperation, CompiledLink>;
  readonly problems: readonly SchemaProblem[];
  readonly failure?: SpecFailure;
  readonly misencoded?: Place;
  readonly suppressions?: readonly SpecSuppression[];
  readonly unusedComponents?: readonly SpecPlace[];
  readonly bytes: number;
}

function compileDocument(
  path: string,
  wanted: readonly LinkedOperation[],
  file: SourceText,
  builder: GraphBuilder,
): CompiledDocument {
  if (file.kind === 'failure') {
    const failure = { path, kind: 'unreadable', reason: file.message, line: 1, column: 1 } as const;
    return { links: refuseAll(wanted), problems: [], failure, bytes: 0 };
  }
  const { bytes, invalidUtf8At } = file;
  const misencoded = invalidUtf8At && { path, line: invalidUtf8At.line, column: invalidUtf8At.column };
  const document = parseSpec(path, file.text);
  if (isSpecFailure(document)) {
    return { links: refuseAll(wanted), problems: [], failure: document, misencoded, bytes };
  }
  const problems: SchemaProblem[] = [];
  const links = new Map(wanted.map((link) => [link, compileLink(link, document, builder, problems)]));
  const suppressions = findSpecSuppressions(document, file.text);
  const unusedComponents = listUnusedComponents(document);
  return { links, problems, misencoded, suppressions, unusedComponents, bytes };
}

function refuseAll(wanted: readonly LinkedOperation[]): ReadonlyMap<LinkedOperation, CompiledLink> {
  return new Map(wanted.map((link) => [link, { ...link, unresolved: unresolvedIn(link, 'not-openapi') }]));
}

function compileLink(
  link: LinkedOperation,
  document: SpecDocument,
  builder: GraphBuilder,
  problems: SchemaProblem[],
): CompiledLink {
  const compiled = compileOperation(document, link.link.method ?? '', link.link.path ?? '', builder);
  if (compiled.kind === 'absent') {
    return { ...link, unresolved: unresolvedIn(link, compiled.reason, compiled.candidate) };
  }
  problems.push(...compiled.problems);
  return { ...link, schemas: compiled.operation };
}

/** What operations that pages describe themselves are compiled beside. */
export interface DescribedContext {
  /** The operations of all links. */
  readonly linked: readonly CompiledLink[];
  /** Where operations of MDX pages are reached that give no address. */
  readonly servers: readonly string[];
}

/** Operations that pages describe themselves, compiled like those of documents. */
export function compileDescribed(
  pages: readonly PageFacts[],
  builder: GraphBuilder,
  { linked, servers }: DescribedContext,
): Pick<CompiledSpecs, 'links' | 'problems' | 'suppressions'> {
  const problems: SchemaProblem[] = [];
  const linksOfPage = groupBy(linked, ({ page }) => page);
  const links = pages.flatMap(({ path, format, documents }) =>
    documents.flatMap(({ source, value, operations }) => {
      const document: SpecDocument = { path, value, noted: true };
      const linksHere = linksOfPage.get(path) ?? [];
      const needed = source === 'sample' ? listNeeded(operations, linksHere) : operations;
      return needed.map((operation): CompiledLink => {
        const link = { block: source, method: operation.method, path: operation.path, at: operation.at };
        // A document says itself where its operations are reached.
        const takesServers =
          format === 'mintlify-mdx' && source === 'page' && !isLinked(operation, linksHere);
        const placed = takesServers ? withServers(document, servers) : document;
        return { ...compileLink({ page: path, link }, placed, builder, problems), source };
      });
    }),
  );
  const suppressions = pages.flatMap(({ path, documents }) =>
    documents.flatMap(({ value }) => findSpecSuppressions({ path, value })),
  );
  return { links: links.filter(({ schemas }) => schemas !== undefined), problems, suppressions };
}

function isLinked({ method, path }: PageOperation, links: readonly CompiledLink[]): boolean {
  return links.some(
    ({ schemas, link }) => schemas !== undefined && link.method === method && link.path === path,
  );
}

/** A document with servers for those of its operations that name none. */
function withServers(document: SpecDocument, servers: readonly string[]): SpecDocument {
  if (servers.length === 0) return document;
  return { ...document, value: { servers: servers.map((url) => ({ url })), ...document.value } };
}

/** Of operations that only samples show, those that no document has that the page links. */
function listNeeded(
  operations: readonly PageOperation[],
  links: readonly CompiledLink[],
): readonly PageOperation[] {
  if (links.every(({ schemas }) => schemas === undefined)) return operations;
  // A sample that calls something else than what the page links is more often wrong than it is another operation.
  return operations.filter(({ method, path }) =>
    links.some(({ schemas, link }) => schemas === undefined && link.method === method && link.path === path),
  );
}

function unresolvedIn(
  link: LinkedOperation,
  reason: UnresolvedLink['reason'],
  candidate?: string,
): UnresolvedLink {
  return { reason, link: link.link.link?.value.replace(/[?#].*$/s, ''), candidate };
}
