import type { LookupSources } from './compile-lookups.ts';
import { componentFinder } from './compile-schema-lookups.ts';
import type { FileSource } from './file-source.ts';
import type { PageFacts, SchemaLink } from './page-facts.ts';
import { pageFile } from './page-file.ts';
import { parseSpec } from './parser/spec.ts';
import { linkSpec, type SpecLink } from './registry/link-specs.ts';
import { compileComponent } from './schema/compile-component.ts';
import type { GraphBuilder } from './schema/graph-builder.ts';
import type { SchemaProblem } from './schema-graph.ts';
import type { LinkedSchema, LinkedSchemas } from './schema-links.ts';
import { isSpecFailure, type SpecDocument } from './spec-document.ts';

/** What the blocks of schemas came to, in the order of the pages, and the repairs in what they show. */
export interface CompiledSchemaLinks {
  readonly links: readonly LinkedSchemas[];
  readonly problems: readonly SchemaProblem[];
}

/** Blocks that show schemas of documents by name → those schemas, compiled. Opens nothing where there is no such block. */
export async function compileSchemaLinks(
  pages: readonly PageFacts[],
  sources: LookupSources,
  builder: GraphBuilder,
): Promise<CompiledSchemaLinks> {
  const links: LinkedSchemas[] = [];
  const problems: SchemaProblem[] = [];
  const find = componentFinder(sources);
  for (const page of pages) {
    for (const link of page.schemas ?? []) {
      const [name] = link.names;
      const isSought = link.lookup === true && link.link === undefined && name !== undefined;
      const { spec, others } = isSought
        ? await find(name, pageFile(page))
        : { spec: linkSpec(link, pageFile(page), sources.context), others: [] };
      const shown = await compileLink(link, { spec, others }, sources.source.readText, { builder, problems });
      links.push({ page: page.path, link, ...shown });
    }
  }
  return { links, problems };
}

interface Compiling {
  readonly builder: GraphBuilder;
  readonly problems: SchemaProblem[];
}

async function compileLink(
  link: SchemaLink,
  { spec, others }: { readonly spec?: SpecLink; readonly others: readonly string[] },
  readText: FileSource['readText'],
  compiling: Compiling,
): Promise<Omit<LinkedSchemas, 'page' | 'link'>> {
  if (spec === undefined) return { schemas: link.names.map((name) => ({ name, others })) };
  if (spec.kind === 'unresolved') return { unresolved: spec.unresolved, schemas: [] };
  const file = spec.path;
  const document = await readDocument(readText, file);
  if (document === undefined) {
    const unresolved = { reason: 'not-openapi', link: link.link?.value.replace(/[?#].*$/s, '') } as const;
    return { file, unresolved, schemas: [] };
  }
  return { file, schemas: compileNamed(link, document, compiling) };
}

async function readDocument(
  readText: FileSource['readText'],
  path: string,
): Promise<SpecDocument | undefined> {
  const file = await readText(path);
  const document = file.kind === 'text' ? parseSpec(path, file.text) : undefined;
  return document === undefined || isSpecFailure(document) ? undefined : document;
}

function compileNamed(
  { names }: SchemaLink,
  document: SpecDocument,
  { builder, problems }: Compiling,
): readonly LinkedSchema[] {
  return names.map((name) => {
    const compiled = compileComponent(document, name, builder);
    if (compiled.kind === 'absent') return { name, others: compiled.names };
    problems.push(...compiled.problems);
    return { name, schema: compiled.schema, at: { path: document.path, pointer: compiled.pointer } };
  });
}
