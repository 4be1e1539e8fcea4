// Written by docschema 0.1.0; do not edit.
import type { EmbeddingEF33333527C8 } from './embedding-ef33333527c8.js';
export interface List6AE6D5100898 {
object: "list"
model?: string
data: EmbeddingEF33333527C8[]
usage?: ({
prompt_tokens?: number
total_tokens?: number
} | null)
}
