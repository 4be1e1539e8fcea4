import type { NodeId, SchemaNode } from '../../schema-graph.ts';
import { annotationKeywords, listSubschemas } from '../../schema-keywords.ts';
import { type Keywords, named, unknownKeyword } from '../compact/keywords.ts';

/** They say how a text is to be read and reject nothing. */
const contentKeywords = new Set(['contentEncoding', 'contentMediaType']);

/** Nodes that cannot be printed, each with the keyword that nobody here knows, and those that lead to one. */
export function findOddNodes(nodes: readonly SchemaNode[]): ReadonlyMap<NodeId, string> {
  const odd = new Map<NodeId, string>();
  for (const { id, keywords } of nodes) {
    const keyword = oddKeyword(keywords);
    if (keyword !== undefined) odd.set(id, keyword);
  }
  if (odd.size === 0) return odd;
  const users = usersOf(nodes);
  // A map visits what is added while it is read.
  for (const [id, keyword] of odd) {
    for (const user of users.get(id) ?? []) if (!odd.has(user)) odd.set(user, keyword);
  }
  return odd;
}

function usersOf(nodes: readonly SchemaNode[]): ReadonlyMap<NodeId, readonly NodeId[]> {
  const users = new Map<NodeId, NodeId[]>();
  for (const { id, keywords } of nodes) {
    for (const child of listSubschemas(keywords)) {
      const known = users.get(child);
      if (known === undefined) users.set(child, [id]);
      else known.push(id);
    }
  }
  return users;
}

function oddKeyword(keywords: Keywords): string | undefined {
  const asserting = Object.entries(keywords).filter(
    ([keyword]) => !annotationKeywords.has(keyword) && !contentKeywords.has(keyword),
  );
  const unknown = unknownKeyword(Object.fromEntries(asserting));
  if (unknown !== undefined) return unknown;
  const patterns = [keywords.pattern, ...named(keywords.patternProperties).map(([pattern]) => pattern)];
  return patterns.some((pattern) => typeof pattern === 'string' && !isPattern(pattern))
    ? 'pattern'
    : undefined;
}

function isPattern(text: string): boolean {
  try {
    new RegExp(text, 'u');
    return true;
  } catch {
    return false;
  }
}
