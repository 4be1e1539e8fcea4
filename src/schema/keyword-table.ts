import {
  annotationKeywords,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from '../schema-keywords.ts';
import { isBounded, isObject } from './json-value.ts';

/** How a keyword is written, checked and compared. */
export interface Keyword {
  readonly name: string;
  /** Place in the canonical order. */
  readonly rank: number;
  readonly holds: 'schema' | 'schemas' | 'schema-map' | 'value';
  /** Describes and never rejects. */
  readonly annotation: boolean;
  readonly accepts: (value: unknown) => boolean;
  readonly expected: string;
}

type Check = readonly [accepts: (value: unknown) => boolean, expected: string];

const text: Check = [(value) => typeof value === 'string', 'a string'];
const flag: Check = [(value) => typeof value === 'boolean', '`true` or `false`'];
const number: Check = [(value) => typeof value === 'number' && Number.isFinite(value), 'a number'];
const positive: Check = [
  (value) => typeof value === 'number' && value > 0 && Number.isFinite(value),
  'a number above 0',
];
const count: Check = [(value) => Number.isInteger(value) && Number(value) >= 0, 'an integer of at least 0'];
const json: Check = [isBounded, 'a value nested at most 100 deep'];
const schema: Check = [() => true, 'a schema'];
const list: Check = [(value) => Array.isArray(value) && value.length > 0, 'a list of schemas, at least one'];
const map: Check = [isObject, 'an object of schemas'];
const names: Check = [isObject, 'an object of lists of names'];
const values: Check = [
  (value) => Array.isArray(value) && value.length > 0 && isBounded(value),
  'a list of values, at least one',
];

/** Every keyword that a node can have, in canonical order. */
const rows: readonly (readonly [string, Check])[] = [
  ['title', text],
  ['description', text],
  ['$comment', text],
  ['x-docschema', [isObject, 'an object of notes']],
  ['deprecated', flag],
  ['readOnly', flag],
  ['writeOnly', flag],
  ['type', [() => true, 'a type of JSON Schema']],
  ['enum', values],
  ['const', json],
  ['default', json],
  ['examples', [(value) => Array.isArray(value) && isBounded(value), 'a list of values']],
  ['format', text],
  ['contentEncoding', text],
  ['contentMediaType', text],
  ['minLength', count],
  ['maxLength', count],
  ['pattern', text],
  ['minimum', number],
  ['exclusiveMinimum', number],
  ['maximum', number],
  ['exclusiveMaximum', number],
  ['multipleOf', positive],
  ['required', [() => true, 'a list of property names']],
  ['properties', map],
  ['patternProperties', map],
  ['additionalProperties', schema],
  ['propertyNames', schema],
  ['minProperties', count],
  ['maxProperties', count],
  ['dependentRequired', names],
  ['dependentSchemas', map],
  ['unevaluatedProperties', schema],
  ['prefixItems', list],
  ['items', schema],
  ['contains', schema],
  ['minContains', count],
  ['maxContains', count],
  ['minItems', count],
  ['maxItems', count],
  ['uniqueItems', flag],
  ['unevaluatedItems', schema],
  ['if', schema],
  ['then', schema],
  ['else', schema],
  ['not', schema],
  ['allOf', list],
  ['anyOf', list],
  ['oneOf', list],
];

/** The keywords of JSON Schema 2020-12 that survive conversion, by name. */
export const keywordTable: ReadonlyMap<string, Keyword> = new Map(
  rows.map(([name, [accepts, expected]], rank): [string, Keyword] => [
    name,
    { name, rank, holds: whatHolds(name), annotation: isAnnotation(name), accepts, expected },
  ]),
);

/** Keywords that mean nothing to a validator and are left out: containers of definitions, and what only OpenAPI reads. */
export const silentKeywords: ReadonlySet<string> = new Set([
  '$defs',
  '$schema',
  'contentSchema',
  'definitions',
  'discriminator',
  'externalDocs',
  'xml',
]);

function whatHolds(name: string): Keyword['holds'] {
  if (schemaKeywords.has(name)) return 'schema';
  if (schemaListKeywords.has(name)) return 'schemas';
  return schemaMapKeywords.has(name) ? 'schema-map' : 'value';
}

function isAnnotation(name: string): boolean {
  return annotationKeywords.has(name) || name === 'contentEncoding' || name === 'contentMediaType';
}
