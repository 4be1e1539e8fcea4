import type { NodeId } from './schema-graph.ts';

/** Keywords of JSON Schema 2020-12 whose value is one subschema. */
export const schemaKeywords: ReadonlySet<string> = new Set([
  'additionalProperties',
  'contains',
  'else',
  'if',
  'items',
  'not',
  'propertyNames',
  'then',
  'unevaluatedItems',
  'unevaluatedProperties',
]);

/** Keywords whose value is a list of subschemas. */
export const schemaListKeywords: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);

/** Keywords whose value maps names to subschemas. */
export const schemaMapKeywords: ReadonlySet<string> = new Set([
  'dependentSchemas',
  'patternProperties',
  'properties',
]);

/** Keywords that describe and never reject. */
export const annotationKeywords: ReadonlySet<string> = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'readOnly',
  'title',
  'writeOnly',
  'x-docschema',
]);

/** The keywords with every subschema id replaced by what `replace` gives for it; `pointer` is relative, such as `/properties/model`. */
export function mapSubschemas(
  keywords: Readonly<Record<string, unknown>>,
  replace: (id: NodeId, pointer: string) => unknown,
): Record<string, unknown> {
  const mapped: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(keywords))
    mapped[keyword] = mapKeyword(keyword, value, replace);
  return mapped;
}

/** The ids of a node's direct subschemas, in order, with repeats. */
export function listSubschemas(keywords: Readonly<Record<string, unknown>>): NodeId[] {
  const ids: NodeId[] = [];
  mapSubschemas(keywords, (id) => ids.push(id));
  return ids;
}

function mapKeyword(
  keyword: string,
  value: unknown,
  replace: (id: NodeId, pointer: string) => unknown,
): unknown {
  const pointer = `/${escapePointer(keyword)}`;
  if (schemaKeywords.has(keyword)) return typeof value === 'string' ? replace(value, pointer) : value;
  if (schemaListKeywords.has(keyword)) {
    return (value as readonly NodeId[]).map((id, index) => replace(id, `${pointer}/${index}`));
  }
  if (!schemaMapKeywords.has(keyword)) return value;
  const entries = Object.entries(value as Readonly<Record<string, NodeId>>);
  return Object.fromEntries(
    entries.map(([name, id]) => [name, replace(id, `${pointer}/${escapePointer(name)}`)]),
  );
}

/** A JSON pointer token, escaped by RFC 6901. */
export function escapePointer(token: string): string {
  return token.includes('~') || token.includes('/')
    ? token.replaceAll('~', '~0').replaceAll('/', '~1')
    : token;
}

/** A JSON pointer token as it was before it was escaped. */
export function unescapePointer(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}
