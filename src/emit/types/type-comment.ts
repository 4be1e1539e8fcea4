import { noteLines } from './note-lines.ts';

const longestDefault = 120;
const bounds = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'pattern',
  'format',
];

/** The documentation comment of a schema: its description, then its default, its bounds and what is only noted as tags. */
export function typeComment(schema: Readonly<Record<string, unknown>>): string | undefined {
  const { description, default: value } = schema;
  const lines = typeof description === 'string' && description !== '' ? [description.trimEnd()] : [];
  const text = value === undefined ? undefined : JSON.stringify(value);
  if (text !== undefined && text.length <= longestDefault) lines.push(`@default ${text}`);
  for (const bound of bounds) {
    const limit = schema[bound];
    if (typeof limit === 'number' || typeof limit === 'string') lines.push(`@${bound} ${limit}`);
  }
  lines.push(...noteLines(schema));
  return lines.length > 0 ? lines.join('\n') : undefined;
}
