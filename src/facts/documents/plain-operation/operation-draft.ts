import type { PageProblem } from '../../../page.ts';
import type { Span } from '../../../place.ts';
import { readParameterTable } from '../parameter-table.ts';
import { listExamples, readStatus } from './block-values.ts';
import type { DescribedParameter, DescribedResponse, Example } from './described-operation.ts';
import type { MethodLine } from './method-line.ts';
import type { FlowItem } from './page-flow.ts';
import { readParameterList } from './parameter-list.ts';
import { readableText } from './readable-text.ts';
import { findSection, isGeneric, type ParameterSection } from './section-words.ts';

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
  /** Whether a label says so. */
  labelled: boolean;
  /** Whether stars mark what is required. */
  starred: boolean;
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
    labelled: false,
    starred: false,
    description: [],
    parameters: [],
    responses: [],
    problems: [],
  };
}

/** Takes a heading into account; whether the operation goes on below it. */
export function addHeading(draft: OperationDraft, { text, depth }: Item<'heading'>): boolean {
  draft.section = findSection(text);
  draft.labelled = true;
  return draft.section !== undefined || depth > draft.depth || isGeneric(text);
}

/** Takes what stands below the line into account. */
export function addItem(draft: OperationDraft, item: FlowItem): void {
  const { section, labelled } = draft;
  if (item.kind === 'label') {
    draft.section = findSection(item.text);
    draft.labelled = true;
  }
  if (item.kind === 'response') draft.responses.push(readResponse(item));
  if (item.kind === 'paragraph' && !labelled) draft.description.push(readableText([item.node]) ?? '');
  if (section === undefined) return;
  if (item.kind === 'table') addTable(draft, item, section);
  if (item.kind === 'list') draft.parameters.push(...readParameterList(item.node, section, labelled));
  if (item.kind === 'code' && section.in === 'body') {
    draft.bodyExample ??= { text: item.node.value, at: item.node.valueAt ?? item.node.at };
  }
}

function addTable(draft: OperationDraft, { node }: Item<'table'>, section: ParameterSection): void {
  const table = readParameterTable(node, section, draft.labelled);
  if (table === undefined) return;
  draft.starred ||= table.starred;
  draft.parameters.push(...table.parameters);
  for (const { found, at } of table.unnamed) {
    draft.problems.push({ kind: 'unknown-value', what: 'parameter name', found, at });
  }
}

function readResponse({ tab, title }: Item<'response'>): DescribedResponse {
  const { status, reason } = readStatus(title);
  const description = readableText(tab.children) ?? reason;
  return { status, description, examples: listExamples(tab.children), at: tab.openTag };
}
