// Written by docschema 0.1.0; do not edit.
import type { MetadataResults08E56BCCCE1A } from './metadata-results-08e56bccce1a.js';
export interface StatusResult49CBBB954D41 {
status: ("waiting" | "active" | "completed" | "error")
result?: MetadataResults08E56BCCCE1A
}
