// Written by docschema 0.1.0; do not edit.
import type { AnyOf215B64BE1B1EF } from './any-of-2-15b64be1b1ef.js';
import type { AnyOf24829DA0FD036 } from './any-of-2-4829da0fd036.js';
import type { AnyOf2D78512C0F167 } from './any-of-2-d78512c0f167.js';
export type OneOf378749362CCF2 = ({
role: "system"
content: AnyOf2D78512C0F167
/**
 * Tells apart several speakers of one role.
 */
name?: string
} | {
role: "user"
content: AnyOf24829DA0FD036
/**
 * Tells apart several speakers of one role.
 */
name?: string
} | {
role: "assistant"
content?: AnyOf215B64BE1B1EF
/**
 * Filled where the model declined.
 */
refusal?: (string | null)
})
