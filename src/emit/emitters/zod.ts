import { modelFile } from '../../module-name.ts';
import { defineEmitter } from '../emitter.ts';
import { emittedModels, operationFinder } from '../model-operations.ts';
import { zodModelFiles } from '../zod/zod-model.ts';

/** `zod/`: each shared schema once, as schemas of zod, and one entry per model. */
export const zod = defineEmitter({
  name: 'zod',
  part: 'zod',
  emit: (context) => {
    const operationsOf = operationFinder(context.registry);
    const models = emittedModels(context).flatMap((model) =>
      zodModelFiles(`zod/models/${modelFile(model.id)}`, model, operationsOf(model), context),
    );
    return [...context.zod.files, ...models];
  },
});
