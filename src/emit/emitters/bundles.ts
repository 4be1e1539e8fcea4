import { bundleFiles } from '../bundle-files.ts';
import { defineEmitter } from '../emitter.ts';
import { banner } from '../source-text.ts';

/** `bundles/`: the schemas that models reach, as modules that are loaded when the index is asked for a schema. */
export const bundles = defineEmitter({
  name: 'bundles',
  part: 'index',
  emit: ({ graph, shown, options }) => bundleFiles(graph, shown, banner(options)),
});
