import type { DocumentCompiler, DocumentOrder, WantedOperation } from './compile-document.ts';
import type { PageOperation } from './page-document.ts';
import type { PageFacts } from './page-facts.ts';
import { findSpecSuppressions } from './parser/spec-suppressions.ts';
import type { Place, SpecPlace } from './place.ts';
import type { CompiledLink } from './registry/build-registry.ts';
import { groupByDocument, type LinkedOperation } from './registry/link-operations.ts';
import type { UnresolvedLink } from './registry-model.ts';
import { type CompiledOperation, compileOperation } from './schema/compile-operation.ts';
import type { GraphBuilder } from './schema/graph-builder.ts';
import type { SchemaProblem } from './schema-graph.ts';
import type { SpecDocument, SpecFailure, SpecOutline } from './spec-document.ts';
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
  readonly outlines: readonly SpecOutline[];
  readonly opened: number;
  readonly bytes: number;
}

/** Links → their operations, compiled; each document is opened once, and let go before the next. */
export async function compileSpecs(
  linked: readonly LinkedOperation[],
  compile: DocumentCompiler,
  builder: GraphBuilder,
  onDocument: (done: number, total: number) => void,
): Promise<CompiledSpecs> {
  const groups = [...groupByDocument(linked)];
  const orders = groups.map(([path, wanted]): DocumentOrder => ({ path, wanted: wanted.map(nameWanted) }));
  let done = 0;
  const documents = await compile(orders, builder, () => {
    done += 1;
    onDocument(done, orders.length);
  });
  const links = new Map(
    groups.flatMap(([, wanted], index) =>
      wanted.map((link, place) => [link, withOutcome(link, documents[index]?.operations[place])] as const),
    ),
  );
  return {
    links: linked.map((link) => links.get(link) ?? link),
    problems: documents.flatMap(({ operations }) => operations.flatMap(problemsOf)),
    failures: documents.flatMap(({ failure }) => failure ?? []),
    misencoded: documents.flatMap(({ misencoded }) => misencoded ?? []),
    suppressions: documents.flatMap(({ suppressions }) => suppressions ?? []),
    unusedComponents: documents.flatMap(({ unusedComponents }) => unusedComponents ?? []),
    outlines: documents.flatMap(({ outline }) => outline ?? []),
    opened: documents.length,
    bytes: documents.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

function nameWanted({ link: { method = '', path = '' } }: LinkedOperation): WantedOperation {
  return { method, path };
}

function problemsOf(compiled: CompiledOperation): readonly SchemaProblem[] {
  return compiled.kind === 'compiled' ? compiled.problems : [];
}

function withOutcome(link: LinkedOperation, compiled: CompiledOperation | undefined): CompiledLink {
  if (compiled === undefined) return link;
  if (compiled.kind === 'compiled') return { ...link, schemas: compiled.operation };
  return { ...link, unresolved: unresolvedIn(link, compiled.reason, compiled.candidate) };
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
        const { method = '', path: wanted } = operation;
        const compiled = compileOperation(placed, method, wanted, builder);
        problems.push(...problemsOf(compiled));
        return { ...withOutcome({ page: path, link }, compiled), source };
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
