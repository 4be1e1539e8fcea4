import type { NodeId, SchemaGraph } from '../schema-graph.ts';

type Keywords = Readonly<Record<string, unknown>>;

/** A schema in one line: type, values and bounds, not deeper than `depth` levels. */
export function describeType(graph: SchemaGraph, id: NodeId, depth = 2): string {
  const keywords = graph.nodes.get(id)?.keywords ?? {};
  const union = describeUnion(graph, keywords, depth);
  if (union !== undefined) return union;
  if ('const' in keywords) return JSON.stringify(keywords.const);
  if (Array.isArray(keywords.enum)) return describeEnum(keywords.enum);
  const inferred = keywords.type === undefined ? inferredType(keywords['x-docschema']) : undefined;
  const types = [keywords.type ?? inferred ?? 'any']
    .flat()
    .map((type) => describeOne(graph, String(type), keywords, depth));
  const mark = inferred === undefined ? [] : ['(inferred)'];
  return [types.join(' | '), ...mark, ...describeBounds(keywords)].join(' ');
}

/** What notes of a schema call its type, which nothing demands: `string, from the generated sample`. */
function inferredType(notes: unknown): string | undefined {
  const { inferred } = (notes ?? {}) as { readonly inferred?: { readonly type?: unknown } };
  return typeof inferred?.type === 'string' ? /^(.+), from /.exec(inferred.type)?.[1] : undefined;
}

function describeOne(graph: SchemaGraph, type: string, keywords: Keywords, depth: number): string {
  if (type === 'array' && typeof keywords.items === 'string') {
    return depth === 0 ? 'array' : `array<${describeType(graph, keywords.items, depth - 1)}>`;
  }
  return type === 'string' && keywords.format !== undefined ? `string (${keywords.format})` : type;
}

function describeUnion(graph: SchemaGraph, keywords: Keywords, depth: number): string | undefined {
  for (const keyword of ['oneOf', 'anyOf', 'allOf'] as const) {
    const branches = keywords[keyword] as readonly NodeId[] | undefined;
    if (branches === undefined) continue;
    if (depth === 0 || branches.length > 4) return `${keyword} ${branches.length} schemas`;
    const described = new Set(branches.map((branch) => describeType(graph, branch, depth - 1)));
    return [...described].join(keyword === 'allOf' ? ' & ' : ' | ');
  }
  return undefined;
}

function describeEnum(values: readonly unknown[]): string {
  const shown = values.slice(0, 6).map((value) => JSON.stringify(value));
  return values.length > shown.length
    ? `${shown.join(' | ')} | … ${values.length} values`
    : shown.join(' | ');
}

/** Keywords that bound a value, with the sign they are read as. */
const bounds: readonly (readonly [keyword: string, sign: string])[] = [
  ['minimum', '≥'],
  ['exclusiveMinimum', '>'],
  ['maximum', '≤'],
  ['exclusiveMaximum', '<'],
  ['minLength', 'length ≥'],
  ['maxLength', 'length ≤'],
  ['minItems', 'items ≥'],
  ['maxItems', 'items ≤'],
];

function describeBounds(keywords: Keywords): readonly string[] {
  return bounds.flatMap(([keyword, sign]) =>
    keywords[keyword] === undefined ? [] : [`${sign} ${keywords[keyword]}`],
  );
}
