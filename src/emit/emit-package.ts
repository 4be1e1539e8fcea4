import type { OutputFile } from '../output-file.ts';
import type { Registry } from '../registry-model.ts';
import type { NodeId } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import type { EmitContext, EmitInput } from './emitter.ts';
import { emitters } from './emitters.ts';
import { groundGraph } from './ground-graph.ts';
import { planSchemaFiles } from './schema-files.ts';
import { banner } from './source-text.ts';
import { planTypeFiles } from './types/type-files.ts';
import { planValidatorFiles } from './validators/validator-files.ts';

/** Registry and schema graph → every file of the emitted package, sorted by path. */
export async function emitPackage(input: EmitInput): Promise<OutputFile[]> {
  const context = await emitContext(input);
  return emitters.flatMap((emitter) => emitter.emit(context)).sort((a, b) => compareText(a.path, b.path));
}

/** Computes what emitters share. */
export async function emitContext(input: EmitInput): Promise<EmitContext> {
  const { registry } = input;
  const graph = groundGraph(input.graph);
  const contents = new Set(contentSchemas(registry));
  const roots = [...new Set([...contents, ...parameterSchemas(registry)])].sort(compareText);
  return {
    ...input,
    graph,
    roots,
    schemas: planSchemaFiles(graph, roots),
    types: await planTypeFiles(graph, roots),
    validators: planValidatorFiles(graph, roots, banner(input.options)),
  };
}

function contentSchemas({ operations }: Registry): NodeId[] {
  return operations
    .flatMap(({ request, responses }) => [request, ...Object.values(responses)])
    .flatMap((body) => Object.values(body?.content ?? {}))
    .flatMap(({ schema }) => schema ?? []);
}

function parameterSchemas({ operations }: Registry): NodeId[] {
  return operations.flatMap(({ parameters }) => parameters.map(({ schema }) => schema));
}
