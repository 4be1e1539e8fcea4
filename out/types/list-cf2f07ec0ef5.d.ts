// Written by docschema 0.1.0; do not edit.
import type { Embedding_9F2D15C84D5E } from './embedding-9f2d15c84d5e.js';

export interface List_CF2F07EC0EF5 {
  object: "list"
  model?: string
  data: Embedding_9F2D15C84D5E[]
  usage?: ({
    prompt_tokens?: number
    total_tokens?: number
  } | null)
}
