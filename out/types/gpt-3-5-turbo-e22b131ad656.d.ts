// Written by docschema 0.1.0; do not edit.
import type { OneOf378749362CCF2 } from './one-of-3-78749362ccf2.js';
export interface Gpt35TurboE22B131AD656 {
/**
 * Which model answers.
 */
model: ("gpt-3.5-turbo" | "gpt-3.5-turbo-1106")
/**
 * The conversation so far, oldest first.
 * @minItems 1
 */
messages: OneOf378749362CCF2[]
/**
 * The most tokens the answer may have.
 * @minimum 1
 */
max_tokens?: number
/**
 * Send the answer piece by piece, as server-sent events.
 * @default false
 */
stream?: boolean
/**
 * Higher is freer, lower is steadier. Change this or `top_p`, not both.
 * @minimum 0
 * @maximum 2
 */
temperature?: number
/**
 * Keep only the likeliest tokens that together reach this share.
 * @minimum 0.01
 * @maximum 1
 */
top_p?: number
/**
 * Up to four texts that end the answer.
 */
stop?: (string | string[] | null)
}
