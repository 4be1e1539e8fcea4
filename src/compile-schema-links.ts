import type { FileSource } from './file-source.ts';
import type { PageFacts, SchemaLink } from './page-facts.ts';
import { pageFile } from './page-file.ts';
import { parseSpec } from './parser/spec.ts';
import { type LinkContext, linkSpec } from './registry/link-specs.ts';
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
  { readText }: Pick<FileSource, 'readText'>,
  context: LinkContext,
  builder: GraphBuilder,
): Promise<CompiledSchemaLinks> {
  const links: LinkedSchemas[] = [];
  const problems: SchemaProblem[] = [];
  for (const page of pages) {
    for (const link of page.schemas ?? []) {
      const found = linkSpec(link, pageFile(page), context);
      const own = { page: page.path, link };
      if (found.kind === 'unresolved') {
        links.push({ ...own, unresolved: found.unresolved, schemas: [] });
        continue;
      }
      const document = await readDocument(readText, found.path);
      if (document === undefined) {
        const unresolved = { reason: 'not-openapi', link: link.link?.value.replace(/[?#].*$/s, '') } as const;
        links.push({ ...own, file: found.path, unresolved, schemas: [] });
        continue;
      }
      links.push({ ...own, file: found.path, schemas: compileNamed(link, document, builder, problems) });
    }
  }
  return { links, problems };
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
  builder: GraphBuilder,
  problems: SchemaProblem[],
): readonly LinkedSchema[] {
  return names.map((name) => {
    const compiled = compileComponent(document, name, builder);
    if (compiled.kind === 'absent') return { name, others: compiled.names };
    problems.push(...compiled.problems);
    return { name, schema: compiled.schema, at: { path: document.path, pointer: compiled.pointer } };
  });
}
