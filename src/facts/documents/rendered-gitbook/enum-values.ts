import type { BlockNode } from '../../../page.ts';
import { type Json, textAttribute } from './blocks.ts';
import type { NoteDraft } from './notes.ts';
import type { ShownType } from './shown-type.ts';
import { readShownValue } from './shown-value.ts';

/** The schema of a row with its values, where an extractor or an early renderer kept them apart. */
export function readEnum(row: BlockNode, { schema, type }: ShownType, notes: NoteDraft): Json {
  if (!notes.missing.has('enum-values')) return schema;
  const shown = listValues(row);
  if (shown === undefined) return schema;
  const values = shown.flatMap((text) => readBoth(text, type));
  notes.missing.delete('enum-values');
  return { ...schema, enum: [...new Set(values)] };
}

/** `a, b, c`, or values each in code marks; absent where one cannot be told from the next. */
function listValues(row: BlockNode): readonly string[] | undefined {
  const options = textAttribute(row, 'options')
    ?.split(', ')
    .map((text) => text.trim());
  // A value with a space may be a sentence with a comma in it.
  if (options !== undefined) return options.every((text) => /^[^\s,]+$/.test(text)) ? options : undefined;
  const values = textAttribute(row, 'values') ?? '';
  const marked = [...values.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
  return marked.length > 0 && values.replace(/`[^`]+`|[\s,]/g, '') === '' ? marked : undefined;
}

/** Where no type says what a value is, it may be a text as well. */
function readBoth(text: string, type: string | undefined): readonly unknown[] {
  if (text === 'null') return type === 'string' ? ['null', null] : [null];
  const value = readShownValue(text, type);
  if (type !== undefined) return value === undefined ? [text] : [value];
  return value === text ? [text] : [text, value];
}
