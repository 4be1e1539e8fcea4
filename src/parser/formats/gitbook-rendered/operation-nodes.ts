import type { BlockNode, CodeNode, ElementNode, PageNode } from '../../../page.ts';
import type { Source } from '../../source.ts';
import { makeBlock } from './block.ts';
import type { OperationDraft, SectionDraft } from './draft.ts';
import type { Line } from './lines.ts';
import { nestRows, type RowTree } from './nest-rows.ts';
import type { RequestSample } from './request-sample.ts';
import { readRowContent } from './row-content.ts';

/** What an operation stands in. */
export interface OperationFrame {
  /** Where the next operation starts. */
  readonly bottom: number;
  /** Rows with rows below them are not behind buttons. */
  readonly keepsRows: boolean;
}

/** An operation → a `gitbook-operation` block: its description, sections with rows, and sample. */
export function makeOperation(
  draft: OperationDraft,
  source: Source,
  { bottom, keepsRows }: OperationFrame,
): BlockNode {
  const at = source.span(draft.first.start, Math.max(draft.last.end, draft.sample?.end ?? 0));
  const children: PageNode[] = [
    ...draft.description.map((line) => makeParagraph(line, source)),
    ...draft.sections.map((section) => makeSection(section, draft, source, keepsRows || keepsButtons(draft))),
    ...(draft.sample === undefined ? [] : [makeSample(draft.sample, source, bottom)]),
    ...draft.code.map((lines) => makeExample(makeCode(lines, source))),
  ];
  const { method, path, server, summary, deprecated } = draft;
  const attributes = {
    method,
    path,
    server,
    summary: summary?.text.replace(/^#+ /, ''),
    deprecated: deprecated || undefined,
  };
  return makeBlock('gitbook-operation', attributes, children, at);
}

/** A line of prose. */
export function makeParagraph(line: Line, source: Source): ElementNode {
  const at = source.span(line.start, line.end);
  return {
    kind: 'element',
    name: 'p',
    attributes: {},
    children: [{ kind: 'text', value: line.text, at }],
    at,
  };
}

/** Where buttons were kept, so were the rows they belong to. */
function keepsButtons({ sections }: OperationDraft): boolean {
  return sections.some(({ items }) => items.some(({ kind }) => kind === 'disclosure'));
}

function makeSection(
  section: SectionDraft,
  draft: OperationDraft,
  source: Source,
  keepsRows: boolean,
): BlockNode {
  const rows = nestRows(section.items).map((tree) => makeRow(tree, source));
  const { name, type, mediaType, status } = section;
  // That a row stands there says more than that no example does.
  const isEmpty =
    (status !== undefined && section.items.length === 0 && draft.empty.includes(status)) || undefined;
  const last = rows.at(-1)?.at.endOffset ?? section.text.at(-1)?.end ?? 0;
  const at = source.span(section.line.start, Math.max(section.line.end, last - source.shift));
  const text = section.text.map((line) => makeParagraph(line, source));
  return makeBlock(
    'gitbook-section',
    { name, type, mediaType, status, isEmpty, isHiding: !keepsRows || undefined },
    [...text, ...rows],
    at,
  );
}

/** A `gitbook-row` block; what it is an alternative of holds it in a `gitbook-alternative` block. */
function makeRow(tree: RowTree, source: Source): BlockNode {
  const { row, line } = tree;
  const { description, ...labels } = readRowContent(row.labels, tree.content);
  const attributes = {
    name: row.name,
    type: row.type,
    isReference: row.isReference || undefined,
    min: row.min,
    max: row.max,
    nullable: row.nullable,
    const: row.constant,
    discriminator: row.discriminator || undefined,
    readOnly: row.readOnly || undefined,
    writeOnly: row.writeOnly || undefined,
    required: row.required,
    deprecated: row.deprecated || undefined,
    default: row.default,
    isGlued: row.isGlued,
    isOpen: tree.isOpen || undefined,
    isUncertain: tree.isUncertain || undefined,
    ...labels,
  };
  const at = source.span(line.start, line.end);
  const alternatives = (tree.alternatives ?? []).map((rows) =>
    makeBlock(
      'gitbook-alternative',
      {},
      rows.map((each) => makeRow(each, source)),
      at,
    ),
  );
  const children = tree.children.map((child) => makeRow(child, source));
  const text = description.filter((each) => each.text !== '').map((each) => makeParagraph(each, source));
  return makeBlock('gitbook-row', attributes, [...text, ...alternatives, ...children], at);
}

function makeSample(sample: RequestSample, source: Source, bottom: number): BlockNode {
  const end = Math.min(sample.end, bottom);
  const at = source.span(sample.start, end);
  const body = sample.body === undefined ? undefined : source.text.slice(sample.body.start, sample.body.end);
  const code: CodeNode = {
    kind: 'code',
    language: 'http',
    value: source.text.slice(sample.start, end),
    at,
    valueAt: at,
  };
  const headers = sample.headers.map(([name, value]) => `${name}: ${value}`).join('\n');
  const { method, target, isWhole } = sample;
  return makeBlock('gitbook-sample', { method, target, headers, body, isWhole }, [code], at);
}

/** Code of the sample column behind the request is what comes back. */
function makeExample(code: CodeNode): BlockNode {
  return makeBlock('gitbook-example', { title: 'Response' }, [code], code.at);
}

/** Lines of code as they stand in the page; fences are no part of their value. */
export function makeCode(lines: readonly Line[], source: Source): CodeNode {
  const first = lines[0];
  const last = lines.at(-1);
  const start = (first?.start ?? 0) - (first?.isFenced === true ? 0 : (first?.indent ?? 0));
  const end = last?.end ?? start;
  const at = source.span(start, end);
  const fence = /^(?:```+|~~~+)[ \t]*(\S*)/.exec(first?.raw.trimStart() ?? '');
  if (first?.isFenced !== true || fence === null) {
    return { kind: 'code', value: source.text.slice(start, end), at, valueAt: at };
  }
  const inner = lines.slice(1, /^(?:```|~~~)/.test(last?.text ?? '') ? -1 : undefined);
  const language = fence[1] === '' ? {} : { language: fence[1] ?? '' };
  return { kind: 'code', ...language, value: inner.map(({ raw }) => raw).join('\n'), at };
}
