import type { CapturedDocument } from '../captured-response.ts';
import type { LocatedValue } from '../located-value.ts';
import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import { checkValue } from '../validation/check-value.ts';
import type { Violation } from '../validation/violation.ts';
import { findContents, type ResponseContent } from './response-contents.ts';
import type { ListedResponse } from './sample-responses.ts';

/** A document that no documented response accepts, and why the likeliest of them does not. */
export interface RejectedDocument {
  readonly document: CapturedDocument;
  readonly content: ResponseContent;
  readonly violations: readonly Violation[];
  /** Others that reject it for the same causes. */
  readonly alike: readonly ResponseContent[];
}

/** The documents of one kind that all responses of their operations reject. */
export function findRejected(
  listed: ListedResponse,
  kind: CapturedDocument['kind'],
  graph: SchemaGraph,
): readonly RejectedDocument[] {
  if (showsError(listed)) return [];
  return listed.reading.documents.flatMap((document) =>
    document.kind === kind ? (judge(document, listed, graph) ?? []) : [],
  );
}

/** An answer to a request that fails is no answer of success. */
function showsError({ status, response: { headings, tab = '' } }: ListedResponse): boolean {
  if (status !== undefined) return false;
  return [...headings.slice(1), tab].some((title) => /\berrors?\b|\bfail(?:s|ed|ure)?\b/i.test(title));
}

function judge(
  document: CapturedDocument,
  { operations, pageOperations, status }: ListedResponse,
  graph: SchemaGraph,
): RejectedDocument | undefined {
  const contents = findContents(operations, document.kind, status);
  if (contents === undefined || isScalar(document.value)) return undefined;
  const judged = contents.map((content) => ({
    document,
    content,
    violations: checkValue(document.value, content.schema, graph),
    alike: [],
  }));
  const [first, ...rest] = judged;
  if (first === undefined || judged.some(({ violations }) => violations.length === 0)) return undefined;
  const nearest = rest.reduce((best, one) => (weigh(one) < weigh(best) ? one : best), first);
  const others = pageOperations.filter((one) => !operations.includes(one));
  const isOther = others.some((one) =>
    findContents([one], document.kind, status)?.some(
      ({ schema }) => checkValue(document.value, schema, graph).length === 0,
    ),
  );
  if (isOther || isReport(document.value, nearest) || isPart(document.value, contents, nearest, graph)) {
    return undefined;
  }
  const alike = judged.filter((one) => one !== nearest && nameCauses(one) === nameCauses(nearest));
  return { ...nearest, alike: alike.map(({ content }) => content) };
}

function nameCauses({ violations }: Pick<RejectedDocument, 'violations'>): string {
  return JSON.stringify(violations.map(({ keyword, valuePath, member }) => [keyword, valuePath, member]));
}

/** Logs and texts print what they like. */
function isScalar({ kind }: LocatedValue): boolean {
  return kind !== 'object' && kind !== 'array';
}

/** Few reasons, and none that concerns the whole, make a schema the likeliest. */
function weigh({ violations }: RejectedDocument): number {
  return violations.reduce((sum, { valuePath }) => sum + (valuePath.length === 0 ? 5 : 1), 0);
}

/** What says that a request failed is no answer of success. */
function isReport(value: LocatedValue, { violations }: RejectedDocument): boolean {
  if (value.kind !== 'object' || !violations.some(({ valuePath }) => valuePath.length === 0)) return false;
  return value.members.some(
    ({ name, value: member }) =>
      /^errors?$/i.test(name) && !(member.kind === 'literal' && member.value === null),
  );
}

/** Pages also show one item of a list, and programs print one member of an answer. */
function isPart(
  value: LocatedValue,
  contents: readonly ResponseContent[],
  { violations }: RejectedDocument,
  graph: SchemaGraph,
): boolean {
  if (!violations.some(({ valuePath }) => valuePath.length === 0)) return false;
  const seen = new Set(contents.map(({ schema }) => schema));
  let level: readonly NodeId[] = [...seen];
  for (let depth = 0; depth < 2; depth += 1) {
    level = level.flatMap((node) => partsOf(node, graph)).filter((node) => !seen.has(node));
    for (const node of level) seen.add(node);
    if (level.some((node) => knows(node, value, graph) && checkValue(value, node, graph).length === 0)) {
      return true;
    }
  }
  return false;
}

/** The schemas of members and items, over alternatives. */
function partsOf(id: NodeId, graph: SchemaGraph): readonly NodeId[] {
  return branchesOf(id, graph).flatMap(({ properties, items }) => [
    ...Object.values((properties ?? {}) as Readonly<Record<string, NodeId>>),
    ...(typeof items === 'string' ? [items] : []),
  ]);
}

/** Whether a schema has most of the names of a value; what takes anything knows nothing. */
function knows(id: NodeId, value: LocatedValue, graph: SchemaGraph): boolean {
  if (value.kind !== 'object') return false;
  const known = branchesOf(id, graph).flatMap(({ properties }) => Object.keys(properties ?? {}));
  const names = new Set(known);
  const found = value.members.filter(({ name }) => names.has(name)).length;
  return found > 0 && found * 2 >= value.members.length;
}

/** The keywords of a schema and of all that it is made of. */
function branchesOf(id: NodeId, graph: SchemaGraph): readonly Readonly<Record<string, unknown>>[] {
  const ids = new Set([id]);
  for (const one of ids) {
    const keywords = graph.nodes.get(one)?.keywords ?? {};
    for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
      for (const branch of (keywords[keyword] ?? []) as readonly NodeId[]) ids.add(branch);
    }
  }
  return [...ids].flatMap((one) => {
    const keywords = graph.nodes.get(one)?.keywords;
    return keywords === undefined ? [] : [keywords];
  });
}
