import { type Constraints, readConstraint } from './constraints.ts';
import { isChildrenLabel } from './labels.ts';
import { withoutMarks } from './lines.ts';
import { readExample, readOptions, startsExample, startsOptions } from './options.ts';
import { peek, type Reader, type Row } from './row.ts';
import { isNameText, isTypeText } from './type-text.ts';

/** How many types in a row are counted. */
const runLimit = 20;

/**
 * Whether a field starts here: a name on one line, its type on the next. A field may be named like a type, so that of
 * two types behind a word the first is a name and the word ends a description.
 */
export function startsRow(reader: Reader): boolean {
  const name = peek(reader);
  if (name === undefined || !isNameText(name)) return false;
  let types = 0;
  while (types < runLimit && isTypeText(withoutMarks(peek(reader, types + 1) ?? '-'))) types += 1;
  return types % 2 === 1;
}

interface Draft {
  description: string[];
  constraints: Constraints;
  options?: readonly string[];
  example?: string;
  written: string[];
  hasChildren: boolean;
}

/**
 * Reads a field that keeps its name and type. `paragraphs` is how many lines of description belong to it: all up to
 * the next field, or one where fields without names may follow.
 */
export function readNamedRow(reader: Reader, paragraphs: number): Row {
  const from = reader.index;
  const name = withoutMarks(peek(reader) ?? '');
  const type = withoutMarks(peek(reader, 1) ?? '');
  reader.index += 2;
  const flags = readFlags(reader);
  const details = readDetails(reader, paragraphs, type);
  const settled = settleDefault(flags, type, details.options);
  return { name, type, ...settled, ...details, lines: reader.lines.slice(from, reader.index) };
}

/** Reads what stands under a field, or under the text that is left of one. */
export function readDetails(reader: Reader, paragraphs: number, type: string): Draft {
  const draft: Draft = { description: [], constraints: {}, written: [], hasChildren: false };
  for (let text = peek(reader); text !== undefined && !startsRow(reader); text = peek(reader)) {
    if (readDetail(reader, draft, text, type)) continue;
    if (draft.description.length >= paragraphs || (paragraphs === 1 && hasDetails(draft))) break;
    draft.description.push(text);
    reader.index += 1;
  }
  return draft;
}

function hasDetails({ constraints, options, example, hasChildren }: Draft): boolean {
  return Object.keys(constraints).length > 0 || options !== undefined || example !== undefined || hasChildren;
}

/** Reads one detail that is no description, if that is what stands here. */
function readDetail(reader: Reader, draft: Draft, text: string, type: string): boolean {
  if (startsOptions(text)) draft.options = readOptions(reader);
  else if (startsExample(text)) draft.example = readExample(reader);
  else {
    const constraint = readConstraint(text, type.endsWith(']'));
    if (constraint === undefined && !isChildrenLabel(text)) return false;
    draft.constraints = { ...draft.constraints, ...constraint };
    if (constraint !== undefined) draft.written.push(text);
    draft.hasChildren ||= constraint === undefined;
    reader.index += 1;
  }
  return true;
}

type Flags = Pick<Row, 'location' | 'required' | 'deprecated' | 'default'>;

/** Reads the words behind a type, each on its own line or run together. */
function readFlags(reader: Reader): Flags {
  let flags: Flags = {};
  for (let text = peek(reader); text !== undefined; text = peek(reader)) {
    const read = readFlag(text);
    if (read === undefined) break;
    flags = { ...flags, ...read };
    reader.index += 1;
    if (text === 'default:') flags = readNextDefault(reader, flags);
  }
  return flags;
}

/** A default on the line under its label; a flag there says that the default is empty. */
function readNextDefault(reader: Reader, { default: _empty, ...flags }: Flags): Flags {
  const next = peek(reader);
  if (next === undefined || readFlag(next) !== undefined) return flags;
  reader.index += 1;
  return { ...flags, default: withoutMarks(next) };
}

/** Where `required` ran into a default it is told apart by the type or by the values, and else left alone. */
function settleDefault(flags: Flags, type: string, options: readonly string[] | undefined): Flags {
  const [, value] = /^(.+)required$/.exec(flags.default ?? '') ?? [];
  if (value === undefined) return flags;
  const isScalar = /^(?:number|integer|boolean)/.test(type) && /^(?:-?\d[\d.]*|true|false)$/.test(value);
  const isOption = options?.includes(value) === true && !options.includes(flags.default ?? '');
  return isScalar || isOption ? { ...flags, default: value, required: true } : flags;
}

const words = /^(header|query|path|cookie|body)?(required)?(deprecated)?$/;

function readFlag(text: string): Flags | undefined {
  const match = text === '' ? null : words.exec(text);
  if (match !== null) {
    const [, location, required, deprecated] = match;
    return {
      ...(location === undefined ? {} : { location }),
      ...(required === undefined ? {} : { required: true }),
      ...(deprecated === undefined ? {} : { deprecated: true }),
    };
  }
  const written = /^default: ?(.*)$/.exec(text)?.[1];
  return written === undefined ? undefined : { default: withoutMarks(written) };
}
