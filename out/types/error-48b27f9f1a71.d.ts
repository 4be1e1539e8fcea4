// Written by docschema 0.1.0; do not edit.
import type { CodeMessageParam_B2FC6D5DA50D } from './code-message-param-b2fc6d5da50d.js';

/**
 * What every failed call returns.
 */
export interface Error_48B27F9F1A71 {
  error: CodeMessageParam_B2FC6D5DA50D
}
