import type { BlockNode } from '../../../page.ts';
import type { StatedBounds } from '../../../page-document.ts';
import { readStatedBounds, type StatedSubject } from '../../../prose-bounds/read-stated-bounds.ts';
import { readAlternatives } from './alternatives.ts';
import {
  descriptionOf,
  isSet,
  type Json,
  known,
  listBlocks,
  numberAttribute,
  type Reading,
  textAttribute,
} from './blocks.ts';
import { readEnum } from './enum-values.ts';
import { draftNotes, inferType, type NoteDraft, withNotes } from './notes.ts';
import { addNull } from './nullable.ts';
import { readProperties } from './object-schema.ts';
import { readShownType, type ShownType } from './shown-type.ts';
import { readShownValue } from './shown-value.ts';

/** A row → the schema it describes, at `pointer`. */
export function readRowSchema(reading: Reading, row: BlockNode, pointer: string): Json {
  reading.places.set(pointer, row.at);
  const notes = draftNotes();
  if (isSet(row, 'isUncertain')) return readUncertain(row);
  const constant = textAttribute(row, 'const');
  const shown = readShownType(textAttribute(row, 'type') ?? 'any', isSet(row, 'isReference'), notes);
  const schema =
    constant === undefined
      ? wrap(readInner(reading, row, { shown, notes, pointer }), shown, notes)
      : readConstant(constant);
  const description = descriptionOf(row);
  const bounds = constant === undefined ? readBounds(row, shown, notes) : {};
  notes.stated = readStated(reading, row, { shown, notes, pointer }, description);
  const nullable = textAttribute(row, 'nullable') !== undefined;
  if (textAttribute(row, 'nullable') === 'replaces-bounds' && shown.measure !== undefined)
    notes.missing.add('bounds');
  return withNotes(
    {
      ...(nullable ? addNull({ ...schema, ...bounds }) : { ...schema, ...bounds }),
      ...readAnnotations(row, shown, description),
    },
    notes,
  );
}

interface Inside {
  readonly shown: ShownType;
  readonly notes: NoteDraft;
  readonly pointer: string;
}

/** The schema of what stands inside all lists. */
function readInner(reading: Reading, row: BlockNode, { shown, notes, pointer }: Inside): Json {
  const inner = `${pointer}${'/items'.repeat(shown.depth)}`;
  if (shown.union !== undefined)
    return readAlternatives(reading, row, { union: shown.union, notes, pointer: inner });
  const rows = listBlocks(row.children, 'gitbook-row');
  if (rows.length === 0)
    return readEnum(row, mayHideProperties(reading, row) ? untyped(shown, notes) : shown, notes);
  const [only] = rows;
  if (shown.kind !== 'object' && only !== undefined && textAttribute(only, 'name') === 'items') {
    return readRowSchema(reading, only, inner);
  }
  if (shown.kind !== 'object') return shown.schema;
  const isOpen = isSet(row, 'isOpen') || rows.some((each) => isSet(each, 'isUncertain'));
  if (!isOpen) notes.missing.delete('hidden-properties');
  return {
    ...untyped(shown, notes).schema,
    ...readProperties(reading, rows, { pointer: inner, isComplete: !isOpen }),
  };
}

/** Whether an object without rows may have properties all the same. */
function mayHideProperties({ keepsRows }: Reading, row: BlockNode): boolean {
  return keepsRows || isSet(row, 'isOpen');
}

/** What has properties is called an object whether or not its schema says so. */
function untyped(shown: ShownType, notes: NoteDraft): ShownType {
  if (shown.kind !== 'object' || shown.type === undefined) return shown;
  const { type: _shown, ...schema } = shown.schema;
  inferType(notes, 'object', 'its properties');
  return { ...shown, schema };
}

/** Puts the lists around a schema; what is missing inside is noted inside. */
function wrap(inner: Json, { depth }: ShownType, notes: NoteDraft): Json {
  if (depth === 0) return inner;
  const { missing, alternatives, inferred } = notes;
  let schema = withNotes(inner, {
    missing: new Set(missing),
    inferred: { ...inferred },
    ...(alternatives === undefined ? {} : { alternatives }),
  });
  missing.clear();
  delete inferred.type;
  delete notes.alternatives;
  for (let level = 0; level < depth; level += 1) schema = { type: 'array', items: schema };
  return schema;
}

/** The type of a constant is not shown, so a number may be a text. */
function readConstant(shown: string): Json {
  const value = readShownValue(shown, undefined);
  return value === shown ? { const: shown } : { enum: [shown, value] };
}

const bounding = {
  value: ['minimum', 'maximum'],
  length: ['minLength', 'maxLength'],
  items: ['minItems', 'maxItems'],
} as const;

function readBounds(row: BlockNode, { measure }: ShownType, notes: NoteDraft): Json {
  const min = numberAttribute(row, 'min');
  const max = numberAttribute(row, 'max');
  if (min === undefined && max === undefined) return {};
  const counts = [min, max].every((bound) => bound === undefined || (Number.isInteger(bound) && bound >= 0));
  if (measure === undefined || (measure !== 'value' && !counts)) {
    notes.missing.add('bounds');
    return {};
  }
  // The renderer leaves a bound of 0 out.
  if (measure === 'value' && min === undefined) notes.missing.add('minimum-zero');
  const [least, most] = bounding[measure];
  return known({ [least]: min, [most]: max });
}

function readAnnotations(row: BlockNode, shown: ShownType, description: string | undefined): Json {
  const type = shown.depth > 0 ? 'array' : shown.type;
  const value = (name: string) => {
    const text = textAttribute(row, name);
    return text === undefined ? undefined : readShownValue(text, type);
  };
  const example = value('example');
  return known({
    description,
    default: value('default'),
    examples: example === undefined ? undefined : [example],
    pattern: textAttribute(row, 'pattern'),
    readOnly: isSet(row, 'readOnly') || undefined,
    writeOnly: isSet(row, 'writeOnly') || undefined,
    deprecated: isSet(row, 'deprecated') || undefined,
  });
}

const subjects: ReadonlyMap<string, StatedSubject> = new Map([
  ['string', 'string'],
  ['number', 'number'],
  ['integer', 'number'],
  ['boolean', 'boolean'],
  ['object', 'object'],
] as const);

/** What the description says in words, and for the model the ids that the page is about. */
function readStated(
  { ids }: Reading,
  row: BlockNode,
  { shown, notes }: Inside,
  description: string | undefined,
): StatedBounds | undefined {
  const subject = shown.depth > 0 ? 'array' : subjects.get(shown.type ?? '');
  const stated = description === undefined ? undefined : readStatedBounds(description, subject);
  const isModel = textAttribute(row, 'name') === 'model' && notes.missing.has('enum-values');
  if (!isModel || ids === undefined || ids.values.length === 0) return stated;
  const sentence = stated === undefined ? ids.sentence : `${ids.sentence} ${stated.sentence}`;
  return { ...stated, enum: ids.values, sentence };
}

/** A row that may belong to an object above says only that its name exists. */
function readUncertain(row: BlockNode): Json {
  const description = descriptionOf(row);
  return withNotes(known({ description }), draftNotes('names-inferred', 'required-unknown', 'type-unknown'));
}
