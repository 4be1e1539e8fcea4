// Written by docschema 0.1.0; do not edit.
import type { NameDeveloperContextLengthF21242E6F214 } from './name-developer-context-length-f21242e6f214.js';
export type ObjectListEE7A951FA30A = {
id: string
type: ("chat-completion" | "image" | "video" | "audio" | "embedding" | "document" | "moderation")
info?: NameDeveloperContextLengthF21242E6F214
features?: string[]
}[]
