import {
  chrome,
  disclosureLabel,
  dropIcon,
  isIcon,
  isMediaType,
  readSectionLabel,
  type SectionLabel,
} from './labels.ts';
import type { Line } from './lines.ts';
import { type Row, type RowOptions, readRow } from './row.ts';
import { readTypeAtEnd } from './type-text.ts';

/** What a line is by its own words. */
export type LineKind =
  | { readonly kind: 'blank' | 'chrome' | 'code' | 'disclosure' | 'heading' | 'no-content' | 'text' }
  | { readonly kind: 'circular'; readonly type: string }
  | { readonly kind: 'label' }
  | { readonly kind: 'media-type'; readonly mediaType: string }
  | { readonly kind: 'method'; readonly method: string; readonly target?: string }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'request-line'; readonly method: string; readonly target: string }
  | { readonly kind: 'response-type'; readonly type?: string }
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'section'; readonly label: SectionLabel }
  | { readonly kind: 'separator'; readonly word: 'or' | 'and' }
  | { readonly kind: 'status'; readonly status: string };

const method = /^(get|post|put|patch|delete|head|options|trace)(?=$|[\s/])\s?(\/\S*|https?:\/\/\S+)?$/i;
const requestLine = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE) (\S+) HTTP\/[\d.]+$/;
const status = /^([1-5]\d\d|[1-5]XX|default)(Information|Success|Redirect|Error|Unknown)?$/;
const label = /^(?:Default|Example|Pattern|Options): ?\S|^Possible values:/;

/** Says what a line is; the state around it decides what that means. */
export function classifyLine(line: Line, options: RowOptions): LineKind {
  if (line.isFenced) return { kind: 'code' };
  if (line.text === '') return { kind: 'blank' };
  const text = dropIcon(line.text);
  if (chrome.test(text) || isIcon(text)) return { kind: 'chrome' };
  const kind = classifyWords(text) ?? classifyStructure(text, options) ?? { kind: 'text' };
  return line.isGlued === true ? loseName(kind) : kind;
}

function loseName(kind: LineKind): LineKind {
  if (kind.kind !== 'row') return kind;
  const { name: _name, ...row } = kind.row;
  return { kind: 'row', row: { ...row, isGlued: true } };
}

/** Lines of one fixed wording. */
function classifyWords(text: string): LineKind | undefined {
  if (/^#{1,6} /.test(text)) return { kind: 'heading' };
  if (text === 'or' || text === 'and') return { kind: 'separator', word: text };
  if (disclosureLabel.test(text)) return { kind: 'disclosure' };
  if (/^No (?:content|body)$/i.test(text)) return { kind: 'no-content' };
  const circular = /^[⤷↩]? ?Circular reference to (\S+)/.exec(text);
  if (circular !== null) return { kind: 'circular', type: circular[1] ?? '' };
  const section = readSectionLabel(text);
  if (section !== undefined) return { kind: 'section', label: section };
  if (isMediaType(text)) return { kind: 'media-type', mediaType: text };
  return undefined;
}

function classifyStructure(text: string, options: RowOptions): LineKind | undefined {
  const call = readCall(text);
  if (call !== undefined) return call;
  const code = status.exec(text);
  if (code !== null) return { kind: 'status', status: code[1] ?? '' };
  if (/^https?:\/\/\S+$/.test(text)) return { kind: 'path', path: text };
  if (/^\/[\w.{}~%:@!$&'()*+,;=/-]*$/.test(text)) return { kind: 'path', path: text };
  if (label.test(text)) return { kind: 'label' };
  return readResponseType(text) ?? readRowLine(text, options);
}

/** `POST /v1/x HTTP/1.1`, `post`, `get/`, `POST https://host/v1/x`. */
function readCall(text: string): LineKind | undefined {
  const request = requestLine.exec(text);
  if (request !== null) {
    return { kind: 'request-line', method: (request[1] ?? '').toLowerCase(), target: request[2] ?? '' };
  }
  const [, verb, target] = method.exec(text) ?? [];
  if (verb === undefined || !isOneCase(verb)) return undefined;
  return { kind: 'method', method: verb.toLowerCase(), ...(target === undefined ? {} : { target }) };
}

function isOneCase(word: string): boolean {
  return word === word.toLowerCase() || word === word.toUpperCase();
}

/** `Response`, `Responseobject`, `Responseone of`. */
function readResponseType(text: string): LineKind | undefined {
  if (!text.startsWith('Response') || text === 'Responses') return undefined;
  const rest = text.slice('Response'.length).replace(/ [·|] nullable$/, '');
  if (rest === '') return { kind: 'response-type' };
  const read = readTypeAtEnd(rest);
  return read !== undefined && read.name === '' ? { kind: 'response-type', type: rest } : undefined;
}

function readRowLine(text: string, options: RowOptions): LineKind | undefined {
  const row = readRow(stripMarkup(text), options);
  return row === undefined ? undefined : { kind: 'row', row };
}

/** Names in backticks or bold, as extractors that write markdown leave them. */
function stripMarkup(text: string): string {
  return /^(?:`|\*\*)/.test(text) ? text.replace(/^(`|\*\*)([^\s`*]+)\1 ?/, '$2') : text;
}
