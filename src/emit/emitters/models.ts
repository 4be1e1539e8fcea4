import { modelFile } from '../../module-name.ts';
import type { Model, Operation } from '../../registry-model.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { modelDeclarations } from '../model-declarations.ts';
import { modelModuleText } from '../model-module.ts';
import { emittedModels, modelOperations } from '../model-operations.ts';

/** `models/`: one entry per model, with its record, its types and its validators. */
export const models = defineEmitter({
  name: 'models',
  emit: (context) => {
    const byKey = new Map(context.registry.operations.map((operation) => [operation.key, operation]));
    return emittedModels(context).flatMap((model) => modelFiles(model, byKey, context));
  },
});

function modelFiles(model: Model, byKey: ReadonlyMap<string, Operation>, context: EmitContext) {
  const operations = modelOperations(model, byKey);
  const stem = `models/${modelFile(model.id)}`;
  return [
    { path: `${stem}.js`, text: modelModuleText(model, operations, context) },
    { path: `${stem}.d.ts`, text: modelDeclarations(model, operations, context) },
  ];
}
