// Written by docschema 0.1.0; do not edit.
import type { OneOf20ED1A3CCFEB1 } from './one-of-2-0ed1a3ccfeb1.js';
export interface MessageC33A267EC58D {
type?: "message"
role: ("user" | "system" | "developer" | "assistant")
content: (string | OneOf20ED1A3CCFEB1[])
}
