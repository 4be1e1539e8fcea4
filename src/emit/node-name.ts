import type { SchemaNode } from '../schema-graph.ts';

/** What a name is made of. */
type Named = Pick<SchemaNode, 'hint' | 'id'>;

const hashLength = 12;
const longestHint = 60;

/** File name without extension of a node, such as `user-message-3fa9c1d2e4b7`; made of the node alone and safe everywhere. */
export function nodeName(node: Named): string {
  return `${safeHint(node.hint)}-${node.id.slice(0, hashLength)}`;
}

/** TypeScript name of a node, such as `UserMessage_3FA9C1D2E4B7`. */
export function nodeTypeName(node: Named): string {
  const words = safeHint(node.hint).split('-');
  const pascal = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  // Letters that follow a digit begin a word.
  const hint = pascal.replace(/\d[a-z]/g, (pair) => pair.toUpperCase());
  const name = `${hint}_${node.id.slice(0, hashLength).toUpperCase()}`;
  return /^[0-9]/.test(name) ? `Schema${name}` : name;
}

function safeHint(hint: string): string {
  const safe = hint.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return safe.slice(0, longestHint).replace(/^-+|-+$/g, '') || 'schema';
}
