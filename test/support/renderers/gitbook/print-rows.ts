import { isRecord, type Source } from '../../interpreter/source.ts';
import {
  isEarly,
  listAlternatives,
  listProperties,
  type Property,
  showType,
  type View,
} from './schema-view.ts';

/** The lines of a row and of what stands visibly below it; none where it is behind a button. */
export function printRow(view: View, property: Property, depth = 0): string[] {
  const { schema } = property;
  const isHidden = !isEarly(view) && listProperties(view, schema).length > 0;
  if (isHidden) return [];
  return [...printPresentation(view, property), ...printAlternatives(view, schema, depth)];
}

function printPresentation(view: View, property: Property): string[] {
  const { schema } = property;
  const description = typeof schema.description === 'string' ? splitLines(schema.description) : [];
  const labels = printLabels(view, schema);
  const head = printName(view, property);
  if (description.length === 0) return [`${head}${labels.join('')}`];
  return [
    head,
    '',
    ...description.flatMap((line) => [line, '']),
    ...(labels.length > 0 ? [labels.join('')] : []),
  ];
}

/** Text as a browser shows it: lines without white space around them. */
export function splitLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function printName(view: View, { name, schema, required }: Property): string {
  const isLower = isEarly(view);
  const mark = (word: string) => (isLower ? word.toLowerCase() : word);
  const type =
    view.era === 'E4' && schema.const !== undefined && schema.const !== null
      ? `const: ${String(schema.const)}`
      : showType(view, schema);
  const read = schema.readOnly === true ? mark('Read-only') : '';
  const write = schema.writeOnly === true ? mark('Write-only') : '';
  const isUnmarked = required === null || (view.era === 'E1' && !required);
  const need = isUnmarked ? '' : mark(required ? 'Required' : 'Optional');
  const deprecated = schema.deprecated === true ? 'Deprecated' : '';
  return `${name ?? ''}${type}${printExtras(view, schema)}${read}${write}${need}${deprecated}`;
}

function printExtras(view: View, schema: Source): string {
  const min = schema.minimum || schema.minLength || schema.minItems;
  const max = schema.maximum || schema.maxLength || schema.maxItems;
  let extras = min ? ` · min: ${String(min)}` : '';
  if (max) extras += ` · max: ${String(max)}`;
  if (isEarly(view) && schema.default !== undefined)
    extras += ` · default: ${JSON.stringify(schema.default)}`;
  if (schema.nullable !== true) return extras;
  return view.era === 'E4' ? `${extras} · nullable` : ' | nullable';
}

function printLabels(view: View, schema: Source): string[] {
  const labels: string[] = [];
  if (!isEarly(view) && schema.default !== undefined) labels.push(`Default: ${printValue(schema.default)}`);
  if (typeof schema.example === 'string')
    labels.push(`Example: ${schema.example.replace(/\s+/g, ' ').trim()}`);
  if (typeof schema.pattern === 'string' && schema.pattern !== '') labels.push(`Pattern: ${schema.pattern}`);
  if (!Array.isArray(schema.enum) || schema.enum.length === 0) return labels;
  return [...labels, isEarly(view) ? `Options: ${schema.enum.join(', ')}` : 'Possible values:'];
}

function printValue(value: unknown): string {
  return typeof value === 'string' && value !== ''
    ? value.replace(/\s+/g, ' ').trim()
    : JSON.stringify(value);
}

/** Alternatives that are objects stand behind buttons: only the words between them are left. */
function printAlternatives(view: View, schema: Source, depth: number): string[] {
  const alternatives = depth > 6 || !isRecord(schema) ? undefined : listAlternatives(view, schema);
  if (alternatives === undefined) return [];
  return alternatives.schemas.flatMap((each, index) => [
    ...(index === 0 ? [] : [alternatives.word]),
    ...printRow(view, { schema: each, required: false }, depth + 1),
  ]);
}
