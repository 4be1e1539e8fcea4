// Written by docschema 0.1.0; do not edit.
import type { Embedding_EF33333527C8 } from './embedding-ef33333527c8.js';

export interface List_6AE6D5100898 {
  object: "list"
  model?: string
  data: Embedding_EF33333527C8[]
  usage?: ({
    prompt_tokens?: number
    total_tokens?: number
  } | null)
}
