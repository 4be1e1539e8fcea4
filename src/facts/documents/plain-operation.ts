import type { Page } from '../../page.ts';
import type { DescribedOperation } from './plain-operation/described-operation.ts';
import { continueDraft, type OperationDraft, startDraft } from './plain-operation/operation-draft.ts';
import { readTarget } from './plain-operation/operation-target.ts';
import { type FlowItem, listFlow } from './plain-operation/page-flow.ts';
import { isGeneric } from './plain-operation/section-words.ts';

/**
 * Page → the operations that it describes in plain markdown: a line with method and address, then tables or lists of
 * parameters and tabs of responses. So GitBook exports its legacy API blocks, and so people write by hand.
 */
export function readPlainOperations(page: Page): readonly DescribedOperation[] {
  if (page.format !== 'gitbook-markdown') return [];
  const drafts = draftOperations(listFlow(page.children));
  // Where stars mark what is required on a page, what has none is not; else nobody knows.
  const starred = drafts.some((draft) => draft.starred);
  return drafts.flatMap((draft) => finishDraft(draft, starred) ?? []);
}

function draftOperations(flow: readonly FlowItem[]): readonly OperationDraft[] {
  const drafts: OperationDraft[] = [];
  let heading: Extract<FlowItem, { kind: 'heading' }> | undefined;
  let draft: OperationDraft | undefined;
  for (const item of flow) {
    if (item.kind === 'heading' && !isGeneric(item.text)) heading = item;
    if (item.kind !== 'method') {
      draft = draft && continueDraft(draft, item);
      continue;
    }
    draft = startDraft(item, heading);
    drafts.push(draft);
  }
  return drafts;
}

/** Only where more than a line says that there is an operation: guides name methods and addresses too. */
function finishDraft(draft: OperationDraft, starred: boolean): DescribedOperation | undefined {
  const { line, at, parameters, responses, summary, problems, bodyExample, passedOver } = draft;
  if (parameters.length === 0 && responses.length === 0 && !line.marked) return undefined;
  const description = draft.description.filter((text) => text !== '').join('\n\n');
  return {
    ...readTarget('', line.url),
    method: line.method,
    summary,
    ...(description === '' ? {} : { description }),
    parameters: starred ? parameters.map((one) => ({ ...one, required: one.required ?? false })) : parameters,
    responses,
    passedOver,
    ...(bodyExample === undefined ? {} : { bodyExample }),
    problems,
    at,
  };
}
