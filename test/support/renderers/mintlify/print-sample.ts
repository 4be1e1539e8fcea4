import { isRecord, type Source } from '../../interpreter/source.ts';
import { isPlain, resolve } from './type-words.ts';

const depthLimit = 5;

/** What a page generates for a schema: placeholders by type; keys whose values are listed may be left out. */
export function sampleOf(document: unknown, schema: Source, keepsEnums: boolean, depth = 0): unknown {
  if (depth > depthLimit) return undefined;
  if (schema.example !== undefined) return schema.example;
  if (Array.isArray(schema.enum)) return keepsEnums ? schema.enum[0] : undefined;
  for (const keyword of ['anyOf', 'oneOf', 'allOf'] as const) {
    const branches = schema[keyword];
    if (Array.isArray(branches) && branches.length > 0)
      return sampleOf(document, resolve(document, branches[0]), keepsEnums, depth + 1);
  }
  if (!isPlain(schema)) return undefined;
  return sampleOfType(document, schema, keepsEnums, depth);
}

function sampleOfType(document: unknown, schema: Source, keepsEnums: boolean, depth: number): unknown {
  const type: unknown = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  if (schema.default !== undefined && schema.default !== null) return schema.default;
  if (type === 'string') return '<string>';
  if (type === 'integer' || type === 'number') return sampleNumber(schema);
  if (type === 'boolean') return true;
  if (type === 'array') {
    const item = sampleOf(document, resolve(document, schema.items), keepsEnums, depth + 1);
    return item === undefined ? [] : [item];
  }
  return type === 'object' || schema.properties !== undefined
    ? sampleOfObject(document, schema, keepsEnums, depth)
    : '<unknown>';
}

function sampleNumber({ minimum, maximum }: Source): number {
  if (typeof minimum === 'number' && typeof maximum === 'number') return (minimum + maximum) / 2;
  return typeof minimum === 'number' ? minimum + 1 : 123;
}

function sampleOfObject(document: unknown, schema: Source, keepsEnums: boolean, depth: number): Source {
  const properties = Object.entries(isRecord(schema.properties) ? schema.properties : {});
  return Object.fromEntries(
    properties
      .map(([name, property]) => [name, resolve(document, property)] as const)
      .filter(([, property]) => property.readOnly !== true)
      .map(([name, property]): [string, unknown] => [
        name,
        sampleOf(document, property, keepsEnums, depth + 1),
      ])
      .filter(([, value]) => value !== undefined),
  );
}
