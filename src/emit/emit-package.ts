import { defaultEmit } from '../config.ts';
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
import { planZodFiles } from './zod/zod-files.ts';

/** Registry and schema graph → every file of the emitted package, sorted by path. */
export async function emitPackage(input: EmitInput): Promise<OutputFile[]> {
  return emitFiles(await emitContext(input));
}

/** What emitters share → every file, sorted by path. */
export function emitFiles(context: EmitContext): OutputFile[] {
  return emitters
    .filter(({ part }) => part === undefined || context.emits.has(part))
    .flatMap((emitter) => emitter.emit(context))
    .sort((a, b) => compareText(a.path, b.path));
}

/** Computes what emitters share. */
export async function emitContext(input: EmitInput): Promise<EmitContext> {
  const { registry } = input;
  const graph = groundGraph(input.graph);
  const roots = rootsOf(registry.operations);
  const keys = new Set(emittedModels(input).flatMap(({ operations }) => operations));
  // No module reaches the schemas of other operations.
  const shown = rootsOf(registry.operations.filter(({ key }) => keys.has(key)));
  const emits = new Set(input.options.emit ?? defaultEmit);
  const first = banner(input.options);
  return {
    ...input,
    graph,
    roots,
    shown,
    emits,
    // What is not asked for costs nothing.
    schemas: planSchemaFiles(graph, emits.has('schemas') ? roots : []),
    types: planTypeFiles(graph, emits.has('types') ? shown : []),
    validators: planValidatorFiles(graph, emits.has('validators') ? roots : [], {
      banner: first,
      style: input.options.validators,
    }),
    zod: planZodFiles(graph, emits.has('zod') ? shown : [], first),
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
