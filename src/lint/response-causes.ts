import type { LintInput } from '../lint-input.ts';
import type { SchemaGraph } from '../schema-graph.ts';
import { isUnknownMember, viewObject } from '../validation/view-members.ts';
import type { Violation } from '../validation/violation.ts';
import { wordValue } from '../validation/word-values.ts';
import { wordViolation } from '../validation/word-violation.ts';
import type { ResponseContent } from './response-contents.ts';
import { findRejected, type RejectedDocument } from './response-judgement.ts';
import { createModelFinder, type FindOtherModel } from './response-models.ts';
import type { Finding } from './rule.ts';
import { type ListedResponse, listSampleResponses } from './sample-responses.ts';
import { followPointer } from './spec-pointer.ts';
import { namesMissing, wordUndescribed } from './undescribed-members.ts';

/** One cause for which documents of one captured response are rejected, at the first place. */
export interface RejectionCause {
  readonly listed: ListedResponse;
  readonly rejected: RejectedDocument;
  readonly violation: Violation;
  /** How many documents have it. */
  readonly documents: number;
}

/** The causes of all captured documents of one kind that no documented response accepts. */
export function listRejectionCauses(
  input: LintInput,
  kind: RejectedDocument['document']['kind'],
): readonly RejectionCause[] {
  const findOther = createModelFinder(input.registry);
  return listSampleResponses(input).flatMap((listed) => {
    const causes = new Map<string, RejectionCause>();
    for (const rejected of findRejected(listed, kind, input.graph)) noteCauses(causes, listed, rejected);
    return [...causes.values()].filter(({ violation }) => !isOtherModel(violation, listed, findOther));
  });
}

/** Another rule says so. */
function isOtherModel(
  { valuePath, value }: Violation,
  { page }: ListedResponse,
  findOther: FindOtherModel,
): boolean {
  if (valuePath.at(-1) !== 'model' || value.kind !== 'literal' || typeof value.value !== 'string')
    return false;
  return findOther(page, value.value) !== undefined;
}

/** Items of a list and documents of a block repeat what is wrong. */
function noteCauses(
  causes: Map<string, RejectionCause>,
  listed: ListedResponse,
  rejected: RejectedDocument,
): void {
  const noted = new Set<string>();
  for (const violation of rejected.violations) {
    const key = causeOf(violation);
    if (noted.has(key)) continue;
    noted.add(key);
    const known = causes.get(key) ?? { listed, rejected, violation, documents: 0 };
    causes.set(key, { ...known, documents: known.documents + 1 });
  }
}

function causeOf({ keyword, member, valuePath, value }: Violation): string {
  const path = valuePath.map((step) => (typeof step === 'number' ? '*' : `.${step}`));
  const found = value.kind === 'literal' ? value.value : value.kind;
  return JSON.stringify([
    keyword,
    member,
    path,
    keyword === 'enum' || keyword === 'const' ? found : undefined,
  ]);
}

/** The cause in words, with the place of the schema. */
export function toFinding(cause: RejectionCause, graph: SchemaGraph, name: string): Finding {
  const { rejected, violation, documents, listed } = cause;
  const { document, content, alike } = rejected;
  const { operation, at } = content;
  const total = listed.reading.documents.filter(({ kind }) => kind === document.kind).length;
  const times = documents > 1 ? ` (${documents} of ${total} ${name})` : '';
  const where = ` in ${wordResponses([content, ...alike])}${times}`;
  const { message } = wordViolation(violation, 'The document', graph, where);
  return {
    // What ends with a question has a better answer.
    message: message.endsWith('?') ? message : `${message}${wordSchema(cause, total, graph)}`,
    at: violation.value.at ?? document.at,
    related: [
      {
        message: `The schema that rejects it by \`${violation.keyword}\``,
        at: followPointer(at, violation.schemaPath, operation.refs),
      },
    ],
  };
}

const mostResponses = 3;

function wordResponses(contents: readonly ResponseContent[]): string {
  const names = [...new Set(contents.map(nameResponse))];
  const shown = names.slice(0, mostResponses);
  const others = names.length - shown.length;
  if (others > 0) return `${shown.join(', ')} and ${others} more`;
  if (shown.length < 2) return shown.join();
  return `${shown.length === 2 ? 'both ' : ''}${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function nameResponse({ operation: { method, path }, status }: ResponseContent): string {
  return `the \`${status}\` response of \`${method.toUpperCase()} ${path}\``;
}

/** An answer is what was there: how the schema would have to be, where the answer shows it. */
function wordSchema(
  { rejected, violation, documents }: RejectionCause,
  total: number,
  graph: SchemaGraph,
): string {
  const { keyword, member, value } = violation;
  if (keyword === 'enum' || keyword === 'const') return `, or ${wordValue(value)} in the schema`;
  if (keyword !== 'required' || member === undefined) return '';
  if (total >= fewDocuments && documents > total * mostDocuments)
    return ', or, as nearly all lack it, a schema that does not require it';
  const lack = {
    missing: namesMissing(rejected.violations, violation.valuePath),
    undescribed: unlistedNames(violation, graph),
  };
  return wordUndescribed(member, lack, 'found instead, in the schema');
}

/** From so many on, what this share of them lacks is what the schema has in excess. */
const fewDocuments = 5;
const mostDocuments = 0.8;

/** The members of an object that the schema which rejects it does not list. */
function unlistedNames({ node, value }: Violation, graph: SchemaGraph): readonly string[] {
  if (value.kind !== 'object') return [];
  const view = viewObject([{ node, path: [] }], graph);
  return value.members.map(({ name }) => name).filter((name) => isUnknownMember(name, view));
}
