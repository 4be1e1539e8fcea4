import type { NodeId } from '../../schema-graph.ts';
import {
  mapSubschemas,
  schemaKeywords,
  schemaListKeywords,
  schemaMapKeywords,
} from '../../schema-keywords.ts';
import type { Keywords } from './keywords.ts';
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
]);
/** Longer texts are declared once per module. */
const mostInline = 40;

/** Keywords → the text of a JSON Schema in which other schemas are open names or stand in place. */
export function schemaText(keywords: Keywords, data: (id: NodeId) => string, units: Units): string {
  const members = Object.entries(mapSubschemas(keywords, data)).map(([keyword, value]) => {
    return `${keyText(keyword)}:${valueText(keyword, value, units)}`;
  });
  const text = `{${members.join(',')}}`;
  return common.get(text) ?? (text.length > mostInline ? units.constant(text) : text);
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
