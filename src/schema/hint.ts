import type { JsonObject } from './json-value.ts';
import type { Entry, Vertex } from './vertex.ts';

const lengthLimit = 40;

/** A readable kebab-case name made of nothing but what a schema itself says. */
export function nameNode(entries: readonly Entry[]): string {
  const said = new Map(entries.map((entry) => [entry.keyword.name, entry]));
  const title = textOf(said.get('title'));
  const words =
    (title === undefined ? '' : kebab(title)) ||
    nameByDiscriminator(said.get('properties')) ||
    nameByKind(said) ||
    'schema';
  return shortenWords(words);
}

const discriminators: readonly string[] = ['role', 'type', 'object', 'kind', 'event'];

function nameByDiscriminator(properties: Entry | undefined): string {
  if (properties?.kind !== 'schema-map') return '';
  for (const name of discriminators) {
    const value = onlyValue(properties.vertices[properties.names.indexOf(name)]);
    if (value !== undefined) return kebab(name === 'role' ? `${value} message` : value);
  }
  return '';
}

/** The one text that a schema accepts, if it says so by `const` or a single `enum` value. */
function onlyValue(vertex: Vertex | undefined): string | undefined {
  const constant = keywordOf(vertex, 'const');
  if (typeof constant === 'string') return constant;
  const values = keywordOf(vertex, 'enum');
  const only: unknown = Array.isArray(values) && values.length === 1 ? values[0] : undefined;
  return typeof only === 'string' ? only : undefined;
}

function keywordOf(vertex: Vertex | undefined, name: string): unknown {
  const keywords: JsonObject | undefined = vertex?.node?.keywords;
  if (keywords !== undefined) return keywords[name];
  const entry = vertex?.entries?.find(({ keyword }) => keyword.name === name);
  return entry?.kind === 'value' ? entry.value : undefined;
}

function nameByKind(said: ReadonlyMap<string, Entry>): string {
  const properties = said.get('properties');
  if (properties?.kind === 'schema-map' && properties.names.length > 0) {
    return kebab(properties.names.slice(0, 3).join(' '));
  }
  const values = said.get('enum');
  if (values?.kind === 'value' && Array.isArray(values.value)) {
    return kebab(`${values.value.slice(0, 2).join(' ')} enum`);
  }
  const constant = textOf(said.get('const'));
  if (constant !== undefined) return kebab(constant);
  return nameByCombination(said) || kebab(typeText(said.get('type')));
}

function nameByCombination(said: ReadonlyMap<string, Entry>): string {
  for (const name of ['oneOf', 'anyOf', 'allOf']) {
    const entry = said.get(name);
    if (entry?.kind === 'schemas') return `${kebab(name)}-${entry.vertices.length}`;
  }
  const items = said.get('items');
  if (items?.kind === 'schema') return kebab(`${typeText(keywordText(items.vertex))} list`);
  const members = said.get('additionalProperties');
  return members?.kind === 'schema' && said.size <= 3 ? 'map' : '';
}

function keywordText(vertex: Vertex): unknown {
  return keywordOf(vertex, 'type');
}

function typeText(type: unknown): string {
  const value = isValueEntry(type) ? type.value : type;
  if (Array.isArray(value)) return value.join(' or ');
  return typeof value === 'string' ? value : 'any';
}

function isValueEntry(entry: unknown): entry is Extract<Entry, { kind: 'value' }> {
  return typeof entry === 'object' && entry !== null && 'keyword' in entry && 'value' in entry;
}

function textOf(entry: Entry | undefined): string | undefined {
  return entry?.kind === 'value' && typeof entry.value === 'string' ? entry.value : undefined;
}

/** Words joined by hyphens; anything but ASCII letters and digits separates. */
function kebab(text: string): string {
  return text
    .slice(0, 200)
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]/)
    .filter((word) => word !== '')
    .join('-');
}

function shortenWords(words: string): string {
  if (words.length <= lengthLimit) return words;
  const cut = words.slice(0, lengthLimit + 1).lastIndexOf('-');
  return words.slice(0, cut > 0 ? cut : lengthLimit);
}
