import type { PageProblem } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import { readParameterTable } from '../parameter-table.ts';
import { listExamples, readStatus } from './block-values.ts';
import type { DescribedParameter, DescribedResponse, Example } from './described-operation.ts';
import type { MethodLine } from './method-line.ts';
import type { FlowItem } from './page-flow.ts';
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
  else if (item.kind === 'table' && !draft.answers && isParameterTable(item)) draft.passedOver = true;
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
  const description = readableText(tab.children) ?? reason;
  return { status, description, examples: listExamples(tab.children), at: tab.openTag };
}
