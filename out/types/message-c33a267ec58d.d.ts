// Written by docschema 0.1.0; do not edit.
import type { OneOf2_0ED1A3CCFEB1 } from './one-of-2-0ed1a3ccfeb1.js';

export interface Message_C33A267EC58D {
  type?: "message"
  role: ("user" | "system" | "developer" | "assistant")
  content: (string | OneOf2_0ED1A3CCFEB1[])
}
