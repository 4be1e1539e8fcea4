import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compileProject } from '../../src/commands/compile-project.ts';
import { emitContext, emitPackage } from '../../src/emit/emit-package.ts';
import type { EmitContext } from '../../src/emit/emitter.ts';
import { openProject } from '../../src/files/project.ts';
import { openSource } from '../../src/files/source.ts';
import { writeOutput } from '../../src/files/write.ts';
import type { OutputFile } from '../../src/output-file.ts';
import type { NodeId } from '../../src/schema-graph.ts';
import { mapSubschemas } from '../../src/schema-keywords.ts';
import { emitOptions } from '../corpus/compile-files.ts';

/** What the proofs need of an emitted validator. */
export interface LoadedValidator {
  readonly is: (value: unknown) => boolean;
  readonly issues: (value: unknown) => readonly { readonly severity: string; readonly message: string }[];
}

/** A compiled docs repository and its written package. */
export interface ValidatorCorpus {
  readonly context: EmitContext;
  readonly files: readonly OutputFile[];
  readonly out: string;
  /** One root for each validator, sorted. */
  readonly roots: readonly NodeId[];
  /** Schemas of request and response bodies, each once. */
  readonly bodies: readonly NodeId[];
  /** The schema with everything written out where it is used; absent in cycles. */
  readonly inlined: (id: NodeId) => Readonly<Record<string, unknown>> | undefined;
  /** The file of the validator of a root. */
  readonly fileOf: (id: NodeId) => string;
  readonly load: (id: NodeId) => Promise<LoadedValidator>;
}

/** Compiles and writes; the folder is the caller's to remove. */
export async function openCorpus(docs: string): Promise<ValidatorCorpus> {
  const opened = await openProject({ cwd: process.cwd(), docs });
  if (opened.kind === 'failed') throw new Error(opened.problems.map(({ message }) => message).join('\n'));
  const source = await openSource(opened.project);
  const compilation = await compileProject({ project: opened.project, source });
  const input = { ...compilation, options: emitOptions };
  const context = await emitContext(input);
  const files = await emitPackage(input);
  const out = mkdtempSync(join(tmpdir(), 'docschema-validators-'));
  const written = await writeOutput(out, files);
  if (written.kind !== 'written') throw new Error(written.message);
  writeFileSync(join(out, 'empty.mjs'), '');
  const { graph, validators } = context;
  const byStem = new Map(context.roots.map((id) => [validators.stem(id), id]));
  const bodies = [...compilation.operations.values()]
    .flatMap(({ request, responses }) => [request, ...Object.values(responses)])
    .flatMap((body) => Object.values(body?.content ?? {}).flatMap(({ schema }) => schema ?? []));
  const fileOf = (id: NodeId): string => join(out, `validators/${validators.stem(id)}.js`);
  const inlined = (id: NodeId): Readonly<Record<string, unknown>> =>
    mapSubschemas(graph.nodes.get(id)?.keywords ?? {}, inlined);
  return {
    context,
    files,
    out,
    roots: [...byStem.values()],
    bodies: [...new Set(bodies)],
    inlined: (id) => (reachesCycle(id, context) ? undefined : inlined(id)),
    fileOf,
    load: async (id) => {
      const module = (await import(pathToFileURL(fileOf(id)).href)) as {
        readonly validator: LoadedValidator;
      };
      return module.validator;
    },
  };
}

function reachesCycle(root: NodeId, { graph }: EmitContext): boolean {
  const seen = new Set([root]);
  // A set visits what is added while it is read.
  for (const id of seen) {
    const node = graph.nodes.get(id);
    if (node?.cyclic) return true;
    mapSubschemas(node?.keywords ?? {}, (child) => seen.add(child));
  }
  return false;
}
