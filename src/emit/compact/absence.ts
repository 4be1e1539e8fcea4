import type { NodeId } from '../../schema-graph.ts';
import { listed } from './keywords.ts';
import { valuesOf } from './kinds.ts';
import type { Writing } from './writing.ts';

/** Whether the test of a schema says no to `undefined`, so that a required member need not be asked for. */
export function rejectsAbsence(id: NodeId, writing: Pick<Writing, 'keywordsOf'>, depth = 0): boolean {
  // Deeper than that, asking once more costs less than knowing.
  if (depth > 4) return false;
  const keywords = writing.keywordsOf(id);
  if (keywords.type !== undefined || valuesOf(keywords) !== undefined) return true;
  const rejects = (child: NodeId) => rejectsAbsence(child, writing, depth + 1);
  const { allOf, anyOf, oneOf } = keywords;
  if (listed(allOf).some(rejects)) return true;
  return [anyOf, oneOf].some((branches) => Array.isArray(branches) && listed(branches).every(rejects));
}
