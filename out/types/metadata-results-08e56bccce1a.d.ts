// Written by docschema 0.1.0; do not edit.
import type { TranscriptConfidenceWords_CF82E83DE49F } from './transcript-confidence-words-cf82e83de49f.js';

export type MetadataResults_08E56BCCCE1A = ({
  metadata?: {
    /**
     * @minimum 0
     */
    duration?: number
    /**
     * @minimum 1
     */
    channels?: number
  }
  results?: {
    channels?: {
      alternatives?: TranscriptConfidenceWords_CF82E83DE49F[]
    }[]
  }
} | null)
