import type { OutputFile } from '../output-file.ts';
import type { Operation } from '../registry-model.ts';
import type { NodeId } from '../schema-graph.ts';
import { compareText } from '../text.ts';
import type { EmitContext, EmitInput } from './emitter.ts';
import { emitters } from './emitters.ts';
import { groundGraph } from './ground-graph.ts';
import { emittedModels } from './model-operations.ts';
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
  const roots = rootsOf(registry.operations);
  const keys = new Set(emittedModels(input).flatMap(({ operations }) => operations));
  // No module reaches the schemas of other operations.
  const shown = rootsOf(registry.operations.filter(({ key }) => keys.has(key)));
  return {
    ...input,
    graph,
    roots,
    schemas: planSchemaFiles(graph, roots),
    shown,
    types: await planTypeFiles(graph, shown),
    validators: planValidatorFiles(graph, roots, {
      banner: banner(input.options),
      style: input.options.validators,
    }),
  };
}

/** Schemas that operations name, sorted, each once. */
function rootsOf(operations: readonly Operation[]): NodeId[] {
  const bodies = operations.flatMap(({ request, responses }) => [request, ...Object.values(responses)]);
  const contents = bodies.flatMap((body) => Object.values(body?.content ?? {}));
  const parameters = operations.flatMap((operation) => operation.parameters);
  const schemas = [...contents, ...parameters].flatMap(({ schema }) => schema ?? []);
  return [...new Set(schemas)].sort(compareText);
}
