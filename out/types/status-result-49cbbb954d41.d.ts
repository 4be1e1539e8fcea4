// Written by docschema 0.1.0; do not edit.
import type { MetadataResults_08E56BCCCE1A } from './metadata-results-08e56bccce1a.js';

export interface StatusResult_49CBBB954D41 {
  status: ("waiting" | "active" | "completed" | "error")
  result?: MetadataResults_08E56BCCCE1A
}
