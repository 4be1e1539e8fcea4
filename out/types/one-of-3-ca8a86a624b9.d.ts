// Written by docschema 0.1.0; do not edit.
import type { UserMessage_AD18EE2661A6 } from './user-message-ad18ee2661a6.js';

export type OneOf3_CA8A86A624B9 = ({
  role: "system"
  /** Standing orders for the whole conversation. */
  content: (string | {
    /** Tells the parts of a message apart. */
    type: "text"
    /** The words themselves. */
    text: string
  }[])
  /** Tells apart several speakers of one role. */
  name?: string
} | UserMessage_AD18EE2661A6 | {
  role: "assistant"
  /** What the model said before; may be null where it asked for tools. */
  content?: ((string | null) | {
    /** Tells the parts of a message apart. */
    type: "text"
    /** The words themselves. */
    text: string
  }[])
  /** Filled where the model declined. */
  refusal?: (string | null)
})
