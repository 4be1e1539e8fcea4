// Written by docschema 0.1.0; do not edit.
import type { ModelPromptImageUrl_BE837AECA017 } from './model-prompt-image-url-be837aeca017.js';
import type { ModelPromptNegativePrompt_56A0E13C91EC } from './model-prompt-negative-prompt-56a0e13c91ec.js';

export type OneOf2_B35B39DD01FD = (ModelPromptNegativePrompt_56A0E13C91EC
  | ModelPromptImageUrl_BE837AECA017)
