import { defineEmitter } from '../emitter.ts';

/** `validators/`: one module per structurally distinct root, those of what they share, and the runtime. */
export const validators = defineEmitter({
  name: 'validators',
  part: 'validators',
  emit: ({ validators: { files } }) => files,
});
