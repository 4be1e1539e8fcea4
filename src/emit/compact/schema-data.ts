import type { NodeId } from '../../schema-graph.ts';
import {
  mapSubschemas,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from '../../schema-keywords.ts';
import { type Keywords, listed } from './keywords.ts';
import { helper } from './marks.ts';
import { keyText, literal } from './scalar-tests.ts';
import type { Units } from './units.ts';

/** Scalars that nearly every schema has. */
const common: ReadonlyMap<string, string> = new Map([
  ['{}', 'true'],
  ['{not:true}', 'false'],
  ['{type:"string"}', helper('S')],
  ['{type:"number"}', helper('N')],
  ['{type:"integer"}', helper('I')],
  ['{type:"boolean"}', helper('B')],
  ['{additionalProperties:true,type:"object"}', helper('O')],
]);
/** Longer texts are declared once per module. */
const mostInline = 40;

/** Keywords → the text of a JSON Schema in which other schemas are open names or stand in place. */
export function schemaText(keywords: Keywords, data: (id: NodeId) => string, units: Units): string {
  const members = Object.entries(mapSubschemas(keywords, data)).map(([keyword, value]) => {
    return `${keyText(keyword)}:${valueText(keyword, value, units)}`;
  });
  const text = shortText(keywords, data, units) ?? `{${members.join(',')}}`;
  return common.get(text) ?? (text.length > mostInline ? units.constant(text) : text);
}

/** Objects of described members, numbers in bounds and listed texts are most of all schemas: they are written as lists of what they hold. */
function shortText(keywords: Keywords, data: (id: NodeId) => string, units: Units): string | undefined {
  const { type, properties, required, enum: values } = keywords;
  if (type === 'number' || type === 'integer') return boundsText(keywords);
  const names = Object.keys(keywords).sort().join(' ');
  if (
    type === 'string' &&
    names === 'enum type' &&
    listed(values).every((value) => typeof value === 'string')
  )
    return valueText('enum', values, units);
  if (type !== 'object' || (names !== 'properties required type' && names !== 'properties type'))
    return undefined;
  const members = mapSubschemas({ properties }, data).properties;
  const described = valueText('properties', members, units);
  return required === undefined ? `[${described}]` : `[${described},${literal(required)}]`;
}

function boundsText({ type, minimum, maximum, ...others }: Keywords): string | undefined {
  if (Object.keys(others).length > 0 || (minimum === undefined && maximum === undefined)) return undefined;
  const bounds = [minimum, maximum].map((bound) => (typeof bound === 'number' ? literal(bound) : 'null'));
  return `[${[...bounds, ...(type === 'integer' ? ['1'] : [])].join(',')}]`;
}

function valueText(keyword: string, value: unknown, units: Units): string {
  if (schemaKeywords.has(keyword)) return String(value);
  if (schemaListKeywords.has(keyword)) return `[${(value as readonly string[]).join(',')}]`;
  if (schemaMapKeywords.has(keyword)) {
    const members = Object.entries(value as Readonly<Record<string, string>>);
    return `{${members.map(([name, text]) => `${keyText(name)}:${text}`).join(',')}}`;
  }
  const text = literal(value);
  // Lists of values are shared with the sets that tests look them up in.
  return keyword === 'enum' && text.length > mostInline ? units.constant(text) : text;
}
