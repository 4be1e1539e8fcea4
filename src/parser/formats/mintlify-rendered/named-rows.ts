import { type Constraints, readConstraint } from './constraints.ts';
import { isChildrenLabel } from './labels.ts';
import { withoutMarks } from './lines.ts';
import { readExample, readOptions, startsExample, startsOptions } from './options.ts';
import { peek, type Reader, type Row } from './row.ts';
import { isNameText, isTypeText } from './type-text.ts';

/** Whether a field starts here: a name on one line, its type on the next. */
export function startsRow(reader: Reader): boolean {
  const name = peek(reader);
  const type = peek(reader, 1);
  return name !== undefined && type !== undefined && isNameText(name) && isTypeText(withoutMarks(type));
}

interface Draft {
  description: string[];
  constraints: Constraints;
  options?: readonly string[];
  example?: string;
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
  const { description, ...details } = readDetails(reader, paragraphs, type);
  return { name, type, ...flags, ...details, description, lines: reader.lines.slice(from, reader.index) };
}

/** Reads what stands under a field, or under the text that is left of one. */
export function readDetails(reader: Reader, paragraphs: number, type: string): Draft {
  const draft: Draft = { description: [], constraints: {}, hasChildren: false };
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
    if (text === 'default:') {
      flags = { ...flags, default: withoutMarks(peek(reader) ?? '') };
      reader.index += 1;
    }
  }
  return flags;
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
