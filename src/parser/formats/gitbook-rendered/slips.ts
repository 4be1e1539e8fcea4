import { readSectionLabel } from './labels.ts';
import type { Line } from './lines.ts';
import { findJsonEnd } from './request-sample.ts';
import { type Row, type RowOptions, readRow } from './row.ts';

/** Lines after repair, and those in which a value and a name could not be told apart. */
export interface RepairedLines {
  readonly lines: readonly Line[];
  readonly slips: readonly Line[];
}

/** A label whose value slipped onto a line further down. */
interface Pending {
  readonly label: string;
  readonly type: string;
}

interface Repair {
  readonly options: RowOptions;
  /** Names that stand as keys of JSON in the page: where one ends a line, it is a name. */
  readonly names: ReadonlySet<string>;
  readonly lines: Line[];
  readonly slips: Line[];
  pending: Pending | undefined;
}

const openLabel = /(Default|Example|Pattern):$/;
const values = 'Possible values:';

/**
 * Some extractors drop the line behind a label: its value then stands glued to the front of what is printed next.
 * Puts each such value back behind its label, and what follows it on a line of its own.
 */
export function repairSlips(lines: readonly Line[], options: RowOptions): RepairedLines {
  const repair: Repair = { options, names: listKeys(lines), lines: [], slips: [], pending: undefined };
  for (const line of lines) repairLine(repair, line);
  return { lines: repair.lines, slips: repair.slips };
}

function listKeys(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ text }) => /^"([^"\\]{1,80})": /.exec(text)?.[1] ?? []));
}

function repairLine(repair: Repair, line: Line): void {
  if (line.isFenced || line.text === '') {
    repair.lines.push(line);
    return;
  }
  const split = repair.pending === undefined ? undefined : splitValue(repair, line, repair.pending);
  if (split === 'unclear') {
    repair.slips.push(line);
    addLine(repair, { ...line, isGlued: true });
    return;
  }
  if (split !== undefined && repair.pending !== undefined) {
    const { label } = repair.pending;
    repair.pending = undefined;
    repair.lines.push({ ...cut(line, 0, split), text: `${label}: ${line.text.slice(0, split)}` });
    if (split < line.text.length) repairLine(repair, cut(line, split));
    return;
  }
  addLine(repair, line);
}

/** Adds a line; what is glued behind `Possible values:` gets a line of its own. */
function addLine(repair: Repair, line: Line): void {
  const at = line.text.indexOf(`${values} `);
  const glued = at < 0 ? '' : line.text.slice(at + values.length + 1);
  if (glued !== '' && isStructure(glued, repair.options)) {
    repair.lines.push(cut(line, 0, at + values.length));
    repairLine(repair, cut(line, at + values.length + 1));
    return;
  }
  repair.lines.push(line);
  const row = readRow(line.text, repair.options);
  const label = openLabel.exec(row?.labels ?? '')?.[1];
  if (row !== undefined && label !== undefined) repair.pending = { label, type: row.type };
  else if (row !== undefined || readSectionLabel(line.text) !== undefined) repair.pending = undefined;
}

/** Where the value at the front of a line ends; absent for a line that is no value. */
function splitValue(
  { options, names }: Repair,
  { text }: Line,
  { type }: Pending,
): number | 'unclear' | undefined {
  const marked = text.indexOf(values);
  if (marked > 0) return marked;
  const end = valueEnd(text, type);
  if (end !== undefined) return isStructure(text.slice(end), options) ? end : undefined;
  if (/^(?:string|any)/.test(type) === false) return undefined;
  const section = text.search(/(?:Responses|Body|(?:Path|Query|Header) parameters|Authorizations)$/);
  if (section > 0 && !/\s/.test(text.slice(0, section))) return section;
  const row = readRow(text, options);
  return row?.name === undefined || row.required === undefined ? undefined : splitName(row, names);
}

/** A text glued to a name: the name is known only where the page has it as a key. */
function splitName({ name = '' }: Row, names: ReadonlySet<string>): number | 'unclear' | undefined {
  for (let at = 0; at < name.length; at += 1) {
    if (names.has(name.slice(at))) return at === 0 ? undefined : at;
  }
  return 'unclear';
}

function valueEnd(text: string, type: string): number | undefined {
  if (/^[[{]/.test(text))
    return type.endsWith('[]') || /^(?:object|array)/.test(type) ? findJsonEnd(text, 0) : undefined;
  if (/^(?:number|integer)/.test(type)) return /^-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/.exec(text)?.[0].length;
  return type === 'boolean' ? /^(?:true|false)/.exec(text)?.[0].length : undefined;
}

/** What may follow a value: nothing, a row, a label of a section, a word between alternatives. */
function isStructure(text: string, options: RowOptions): boolean {
  if (text === '' || text === 'or' || text === 'and') return true;
  const row = readRow(text, options);
  return row?.required !== undefined || readSectionLabel(text) !== undefined;
}

/** A part of a line, with its own place where no repair changed the columns. */
function cut(line: Line, from: number, to = line.text.length): Line {
  const text = line.text.slice(from, to).trimEnd();
  if (line.end - line.start !== line.text.length) return { ...line, text };
  return { ...line, text, start: line.start + from, end: line.start + from + text.length };
}
