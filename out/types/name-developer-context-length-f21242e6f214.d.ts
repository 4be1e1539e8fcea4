// Written by docschema 0.1.0; do not edit.
export interface NameDeveloperContextLengthF21242E6F214 {
name?: string
developer?: (string | null)
contextLength?: (number | null)
/**
 * A payload to start from.
 */
example?: (Record<string, unknown> | null)
}
