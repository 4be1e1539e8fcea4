// Written by docschema 0.1.0; do not edit.
import type { AnyList_99605A2D45C5 } from './any-list-99605a2d45c5.js';

export interface ModelInputInstructions_A2D32652FC49 {
  model: ("openai/gpt-4.1-2025-04-14" | "gpt-4.1-2025-04-14")
  /** A plain prompt, or a list of items. */
  input: (string | AnyList_99605A2D45C5)
  /** Standing orders, for this call alone. */
  instructions?: (string | null)
  /** Continues an earlier response. */
  previous_response_id?: (string | null)
  /** @minimum 16 */
  max_output_tokens?: (number | null)
  /**
   * Higher is freer, lower is steadier. Change this or `top_p`, not both.
   * @minimum 0
   * @maximum 2
   */
  temperature?: (number | null)
  /**
   * Up to sixteen notes of your own.
   * @maxProperties 16
   */
  metadata?: ({
    /** @maxLength 512 */
    [k: string]: string
  } | null)
  /** @default "disabled" */
  truncation?: ("auto" | "disabled" | null)
  /** @default false */
  store?: (boolean | null)
}
