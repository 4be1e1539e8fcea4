import { compareText } from '../text.ts';
import type { Entry, Vertex } from './vertex.ts';

/** What stands for a subschema in a text: its id, or a colour while a cycle is being hashed. */
export type NameVertex = (vertex: Vertex) => string;

/** A text that two lists of entries share exactly when they are equal, with annotations and in document order. */
export function exactText(entries: readonly Entry[], name: NameVertex): string {
  let text = '';
  for (const entry of entries) text += `${entry.keyword.name}${bodyText(entry, name)};`;
  return text;
}

/** A text that two lists of entries share only when they accept the same: no annotations, order only where it counts. */
export function structuralText(entries: readonly Entry[], name: NameVertex): string {
  let text = '';
  for (const entry of entries) {
    if (entry.keyword.annotation) continue;
    text += `${entry.keyword.name}${bodyText(sortEntry(entry), name)};`;
  }
  return text;
}

function bodyText(entry: Entry, name: NameVertex): string {
  if (entry.kind === 'value') return valueText(entry.value);
  if (entry.kind === 'schema') return `#${name(entry.vertex)}`;
  if (entry.kind === 'schemas') return `(${entry.vertices.map(name).join(',')})`;
  let text = '{';
  for (const [index, vertex] of entry.vertices.entries()) {
    const property = entry.names[index] ?? '';
    text += `${property.length}:${property}#${name(vertex)}`;
  }
  return `${text}}`;
}

function valueText(value: unknown): string {
  // A length instead of escapes: descriptions are most of the bytes.
  if (typeof value === 'string') return `"${value.length}:${value}`;
  return `=${JSON.stringify(value)}`;
}

const unordered: ReadonlySet<string> = new Set(['enum', 'required', 'type']);

function sortEntry(entry: Entry): Entry {
  if (entry.kind === 'schema-map') return sortMap(entry);
  if (entry.kind !== 'value' || !Array.isArray(entry.value) || !unordered.has(entry.keyword.name))
    return entry;
  return { ...entry, value: entry.value.map((item) => JSON.stringify(item)).sort(compareText) };
}

function sortMap(entry: Extract<Entry, { kind: 'schema-map' }>): Entry {
  const order = entry.names
    .map((name, index) => ({ name, index }))
    .sort((a, b) => compareText(a.name, b.name));
  return {
    ...entry,
    names: order.map(({ name }) => name),
    vertices: order.flatMap(({ index }) => entry.vertices[index] ?? []),
  };
}
