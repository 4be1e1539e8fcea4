// Written by docschema 0.1.0; do not edit.
import type { ModelPromptImageUrlBE837AECA017 } from './model-prompt-image-url-be837aeca017.js';
import type { ModelPromptNegativePrompt56A0E13C91EC } from './model-prompt-negative-prompt-56a0e13c91ec.js';
export type OneOf2B35B39DD01FD = (ModelPromptNegativePrompt56A0E13C91EC | ModelPromptImageUrlBE837AECA017)
