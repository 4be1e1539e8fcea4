import { defineEmitter } from '../emitter.ts';

/** `validators/`: one self-contained module per structurally distinct root. */
export const validators = defineEmitter({
  name: 'validators',
  emit: ({ validators: { files } }) => files,
});
