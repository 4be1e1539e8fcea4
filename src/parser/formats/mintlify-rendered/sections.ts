import { isChildrenLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { readDetails, readNamedRow, startsRow } from './named-rows.ts';
import { peek, type Reader, type Row, type RowSection } from './row.ts';

const mediaType = /^[a-z]+\/[\w.+*-]+$/;
const status = /^([1-5](?:\d\d|XX)|default)(?: ?- ?([a-z]+\/[\w.+*-]+))?$/;

/** The lines under a label → its fields; `stripped` where fields without names are to be expected. */
export function readSection(lines: readonly Line[], stripped: boolean): RowSection {
  const reader: Reader = { lines, index: 0 };
  const head = readHead(reader);
  const description: string[] = [];
  const alternatives: string[] = [];
  const rows: Row[] = [];
  while (reader.index < lines.length) {
    if (startsRow(reader)) rows.push(readNamedRow(reader, stripped ? 1 : Number.POSITIVE_INFINITY));
    else if (stripped) readStripped(reader, rows);
    else readLead(reader, { rows, description, alternatives });
  }
  return { ...head, description, alternatives, rows };
}

/** Media type, statuses and the type of the whole, in any order. */
function readHead(reader: Reader): Pick<RowSection, 'mediaType' | 'status' | 'type'> {
  let head: Pick<RowSection, 'mediaType' | 'status' | 'type'> = {};
  for (let text = peek(reader); text !== undefined; text = peek(reader)) {
    const read = startsRow(reader) ? undefined : readHeadLine(text);
    if (read === undefined) break;
    // The first of several statuses is the one that is shown.
    head = { ...read, ...head };
    reader.index += 1;
  }
  return head;
}

function readHeadLine(text: string): Pick<RowSection, 'mediaType' | 'status' | 'type'> | undefined {
  if (mediaType.test(text)) return { mediaType: text };
  const [, code, media] = status.exec(text) ?? [];
  if (code !== undefined) return { status: code, ...(media === undefined ? {} : { mediaType: media }) };
  const type = /^(?:The (?:body|response) is of type `?([^`]+?)`?\.?)$/.exec(text)?.[1];
  return type === undefined ? undefined : { type };
}

interface Lead {
  readonly rows: Row[];
  readonly description: string[];
  readonly alternatives: string[];
}

/** A line before the first field of a section that keeps names. */
function readLead(reader: Reader, { rows, description, alternatives }: Lead): void {
  const text = peek(reader) ?? '';
  const line = reader.lines[reader.index];
  reader.index += 1;
  if (/^(?:- )?Option \d+$/.test(text)) alternatives.push(text.replace(/^- /, ''));
  else if (isChildrenLabel(text)) {
    // A field whose name and type are lost.
    rows.push({
      constraints: {},
      description: [],
      hasChildren: true,
      lines: line === undefined ? [] : [line],
    });
  } else description.push(text);
}

/** Text that a field without name left. */
function readStripped(reader: Reader, rows: Row[]): void {
  const from = reader.index;
  const last = rows.at(-1);
  const text = peek(reader) ?? '';
  if (text.startsWith('- ') && last !== undefined) {
    // A list belongs to the text above it.
    reader.index += 1;
    rows[rows.length - 1] = joinRow(last, readDetails(reader, 0, ''), reader.lines.slice(from, reader.index));
    return;
  }
  const { description, ...details } = readDetails(reader, 1, '');
  if (reader.index === from) reader.index += 1;
  rows.push({ ...details, description, lines: reader.lines.slice(from, reader.index) });
}

function joinRow(row: Row, more: Omit<Row, 'lines' | 'name' | 'type'>, lines: readonly Line[]): Row {
  return {
    ...row,
    constraints: { ...row.constraints, ...more.constraints },
    ...(row.options === undefined && more.options !== undefined ? { options: more.options } : {}),
    written: [...(row.written ?? []), ...(more.written ?? [])],
    hasChildren: row.hasChildren || more.hasChildren,
    lines: [...row.lines, ...lines],
  };
}
