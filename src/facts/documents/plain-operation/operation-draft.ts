import type { PageProblem } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import { isElement } from '../../tree.ts';
import { readParameterTable } from '../parameter-table.ts';
import { listExamples, readStatus } from './block-values.ts';
import type { DescribedParameter, DescribedResponse, Example } from './described-operation.ts';
import type { MethodLine } from './method-line.ts';
import { type FlowItem, listFlow } from './page-flow.ts';
import { readParameterList } from './parameter-list.ts';
import { readableText } from './readable-text.ts';
import { findSection, isAboutAnswers, isGeneric, type ParameterSection } from './section-words.ts';

type Item<Kind extends FlowItem['kind']> = Extract<FlowItem, { kind: Kind }>;

/** An operation while the page below its line is read. */
export interface OperationDraft {
  readonly line: MethodLine;
  readonly at: Span;
  /** A heading of this depth or above begins something else. */
  readonly depth: number;
  readonly summary?: string;
  /** What the next table or list is about; absent below headings about other things. */
  section: ParameterSection | undefined;
  /** Whether what comes next is about answers. */
  answers: boolean;
  /** The status that the label of what comes next names. */
  status?: string;
  /** Whether a label says so. */
  labelled: boolean;
  /** Whether stars mark what is required. */
  starred: boolean;
  /** Whether a table of parameters stands below a label that says nothing about where they go. */
  passedOver: boolean;
  bodyExample?: Example;
  readonly description: string[];
  readonly parameters: DescribedParameter[];
  readonly responses: DescribedResponse[];
  readonly problems: PageProblem[];
}

/** The operation that a line begins; the heading above it, where there is one, is its summary. */
export function startDraft(
  { line, at, depth }: Item<'method'>,
  heading: Item<'heading'> | undefined,
): OperationDraft {
  return {
    line,
    at,
    depth: depth ?? heading?.depth ?? 1,
    ...(depth === undefined && heading !== undefined ? { summary: heading.text } : {}),
    section: { in: 'unknown' },
    answers: false,
    labelled: false,
    starred: false,
    passedOver: false,
    description: [],
    parameters: [],
    responses: [],
    problems: [],
  };
}

/** Takes what stands below the line into account; absent where the operation ends before it. */
export function continueDraft(
  draft: OperationDraft,
  item: Exclude<FlowItem, Item<'method'>>,
): OperationDraft | undefined {
  if (item.kind === 'heading') return addHeading(draft, item) ? draft : undefined;
  addItem(draft, item);
  return draft;
}

/** Whether the operation goes on below a heading. */
function addHeading(draft: OperationDraft, { text, depth }: Item<'heading'>): boolean {
  openSection(draft, text);
  return draft.section !== undefined || depth > draft.depth || isGeneric(text);
}

function addItem(draft: OperationDraft, item: FlowItem): void {
  if (item.kind === 'label') openSection(draft, item.text);
  else if (item.kind === 'response') draft.responses.push(readResponse(item));
  else if (item.kind === 'paragraph') addParagraph(draft, item);
  else if (draft.section !== undefined) addParameters(draft, item, draft.section);
  else if (draft.answers) addFields(draft, item);
  else if (item.kind === 'table' && isParameterTable(item)) draft.passedOver = true;
}

/** What stands between the line and the first label describes the operation. */
function addParagraph(draft: OperationDraft, { node }: Item<'paragraph'>): void {
  const text = draft.labelled ? undefined : readableText([node]);
  if (text !== undefined) draft.description.push(text);
}

function addParameters(draft: OperationDraft, item: FlowItem, section: ParameterSection): void {
  if (item.kind === 'table') addTable(draft, item, section);
  if (item.kind === 'list') draft.parameters.push(...readParameterList(item.node, section, draft.labelled));
  if (item.kind === 'code' && section.in === 'body') {
    draft.bodyExample ??= { text: item.node.value, at: item.node.valueAt ?? item.node.at };
  }
}

function openSection(draft: OperationDraft, label: string): void {
  draft.section = findSection(label);
  draft.labelled = true;
  draft.answers = isAboutAnswers(label);
  const status = draft.answers ? /\b[1-5]\d\d\b/.exec(label)?.[0] : undefined;
  if (status === undefined) delete draft.status;
  else draft.status = status;
}

/** A table or list below a label about answers: the fields of the answer, of which no demand is made. */
function addFields(draft: OperationDraft, item: FlowItem): void {
  const fields = readFields(item);
  const [first] = fields;
  if (first === undefined) return;
  const status = draft.status ?? onlySuccess(draft) ?? 'default';
  draft.responses.push({ status, examples: [], fields, at: first.at });
}

/** Where one answer of success is on the page, fields without a status are its. */
function onlySuccess({ responses }: OperationDraft): string | undefined {
  const found = new Set(responses.map(({ status }) => status).filter((status) => /^2/.test(status)));
  return found.size === 1 ? [...found][0] : undefined;
}

function readFields(item: FlowItem): readonly DescribedParameter[] {
  const section = { in: 'body' } as const;
  if (item.kind === 'table') return readParameterTable(item.node, section, false)?.parameters ?? [];
  return item.kind === 'list' ? readParameterList(item.node, section, false) : [];
}

function isParameterTable({ node }: Item<'table'>): boolean {
  return readParameterTable(node, { in: 'unknown' }, false) !== undefined;
}

function addTable(draft: OperationDraft, { node }: Item<'table'>, section: ParameterSection): void {
  const table = readParameterTable(node, section, draft.labelled);
  if (table === undefined) return;
  draft.starred ||= table.starred;
  draft.parameters.push(...table.parameters);
  // A row without a name is a parameter all the same.
  draft.passedOver ||= table.unnamed.length > 0;
  for (const { found, at } of table.unnamed) {
    draft.problems.push({ kind: 'unknown-value', what: 'parameter name', found, at });
  }
}

function readResponse({ tab, title }: Item<'response'>): DescribedResponse {
  const { status, reason } = readStatus(title);
  const fields = listFlow(tab.children).flatMap(readFields);
  const prose = tab.children.filter((child) => fields.length === 0 || !isElement(child, 'table', 'ul', 'ol'));
  const description = readableText(prose) ?? reason;
  return {
    status,
    description,
    examples: listExamples(tab.children),
    ...(fields.length === 0 ? {} : { fields }),
    at: tab.openTag,
  };
}
