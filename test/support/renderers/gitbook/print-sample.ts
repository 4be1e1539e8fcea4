import { isRecord, type Source } from '../../interpreter/source.ts';
import { resolve, type View } from './schema-view.ts';

const depthLimit = 6;

/** The lines of a generated request: placeholders for texts, the first of what may be several things. */
export function printSample(view: View, method: string, path: string, body: Source): string[] {
  const value = sampleOf(view, body, 0);
  const compact = JSON.stringify(value);
  return [
    `${method.toUpperCase()} ${path} HTTP/1.1`,
    'Host: api.example.com',
    'Authorization: Bearer <YOUR_KEY>',
    'Content-Type: application/json',
    'Accept: */*',
    `Content-Length: ${Buffer.byteLength(compact)}`,
    '',
    ...JSON.stringify(value, null, 2).split('\n'),
  ];
}

function sampleOf(view: View, schema: Source, depth: number): unknown {
  if (depth > depthLimit) return null;
  if (schema.example !== undefined) return schema.example;
  if (schema.default !== undefined) return schema.default;
  if (Array.isArray(schema.enum)) return schema.enum[0] ?? null;
  if (schema.const !== undefined) return schema.const;
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    const branches = schema[keyword];
    if (Array.isArray(branches) && branches.length > 0)
      return sampleOf(view, resolve(view, branches[0]), depth + 1);
  }
  return sampleOfType(view, schema, depth);
}

const placeholders: ReadonlyMap<unknown, unknown> = new Map<unknown, unknown>([
  ['string', 'text'],
  ['number', 1],
  ['integer', 1],
  ['boolean', true],
]);

function sampleOfType(view: View, schema: Source, depth: number): unknown {
  const type: unknown = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (placeholders.has(type)) return placeholders.get(type);
  if (type === 'array') {
    return schema.items === undefined ? [] : [sampleOf(view, resolve(view, schema.items), depth + 1)];
  }
  return type === 'object' || schema.properties !== undefined ? sampleOfObject(view, schema, depth) : null;
}

function sampleOfObject(
  view: View,
  { properties, additionalProperties: others }: Source,
  depth: number,
): Source {
  const entries = Object.entries(isRecord(properties) ? properties : {}).map(
    ([name, property]): [string, unknown] => [name, sampleOf(view, resolve(view, property), depth + 1)],
  );
  if (others !== undefined && others !== false) entries.push(['ANY_ADDITIONAL_PROPERTY', 'anything']);
  return Object.fromEntries(entries);
}
