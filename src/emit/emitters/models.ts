import { modelFile } from '../../module-name.ts';
import { defineEmitter } from '../emitter.ts';
import { modelDeclarations } from '../model-declarations.ts';
import { modelModuleText } from '../model-module.ts';
import { emittedModels, operationFinder } from '../model-operations.ts';

/** `models/`: one entry per model, with its record, its types and its validators. */
export const models = defineEmitter({
  name: 'models',
  part: 'models',
  emit: (context) => {
    const operationsOf = operationFinder(context.registry);
    return emittedModels(context).flatMap((model) => {
      const operations = operationsOf(model);
      const stem = `models/${modelFile(model.id)}`;
      return [
        { path: `${stem}.js`, text: modelModuleText(model, operations, context) },
        { path: `${stem}.d.ts`, text: modelDeclarations(model, operations, context) },
      ];
    });
  },
});
