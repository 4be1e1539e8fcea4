import type { LintInput } from '../../../lint-input.ts';
import type { LocatedValue } from '../../../located-value.ts';
import { findNearNames, wordNearNames } from '../../../near-names.ts';
import type { Place } from '../../../place.ts';
import { quote } from '../../../quote.ts';
import type { NodeId, SchemaGraph } from '../../../schema-graph.ts';
import { viewObject } from '../../../validation/view-members.ts';
import type { Violation } from '../../../validation/violation.ts';
import { wordExpected } from '../../../validation/word-expected.ts';
import { defineRule, type Finding } from '../../rule.ts';
import { type JudgedRequest, judgeSampleRequests } from '../../sample-faults.ts';
import { placeOf, relatedSchema } from '../../sample-places.ts';
import { describedIn, wordUncalled } from '../../uncalled-operation.ts';

/** A sample asks for a model that its operation does not take. */
export const unknownModel = defineRule({
  id: 'sample/unknown-model',
  severity: 'error',
  docs: {
    summary: 'A sample asks for a model that the operation of its page does not take',
    why: 'Whoever copies the sample gets an error, or pays for another model than the one the page is about.',
    language: 'markdown',
    bad: [
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '```python',
      'requests.post("https://api.acme.com/v1/chat", json={"model": "acme/chat-small", "prompt": "Hello"})',
      '```',
    ].join('\n'),
    good: [
      'This documentation is valid for the following model: `acme/chat-large`',
      '',
      '```python',
      'requests.post("https://api.acme.com/v1/chat", json={"model": "acme/chat-large", "prompt": "Hello"})',
      '```',
    ].join('\n'),
  },
  *check(input) {
    const pageOf = new Map(input.registry.models.map(({ id, at }) => [id, at]));
    for (const request of judgeSampleRequests(input)) {
      const { model } = request;
      if (model === undefined) yield* findForeign(request, input, pageOf);
      if (model?.value.kind !== 'literal' || typeof model.value.value !== 'string') continue;
      const id = model.value.value;
      if (id.trim() !== '') yield describe(request, model, id, input);
    }
  },
});

/** Where an operation takes any text, the id of a model that only another page describes. */
function* findForeign(
  request: JudgedRequest,
  { graph }: LintInput,
  pageOf: ReadonlyMap<string, Place>,
): Iterable<Finding> {
  const { page, judged, value } = request;
  const id = modelOf(value);
  const [own] = page.ids;
  const other = id === undefined ? undefined : pageOf.get(id);
  if (own === undefined || other === undefined || other.path === page.path) return;
  if (page.ids.some((one) => one.value === id) || listsModels(judged.content.schema ?? '', graph)) return;
  yield {
    message: `${quote(id ?? '')} is the model of another page, expected ${wordIds(page.ids.map((one) => one.value))}`,
    at: placeOf(request, ['model']),
    related: [{ message: 'The page of that model', at: other }],
  };
}

function modelOf(value: LocatedValue): string | undefined {
  const model = value.kind === 'object' ? value.members.findLast(({ name }) => name === 'model') : undefined;
  const text = model?.value.kind === 'literal' ? model.value.value : undefined;
  return typeof text === 'string' ? text : undefined;
}

/** Whether a payload must name one of some models: another rule compares those with the ids of the page. */
function listsModels(schema: NodeId, graph: SchemaGraph): boolean {
  const members = viewObject([{ node: schema, path: [] }], graph).members.get('model') ?? [];
  return members.some(({ node }) => {
    const { enum: values, const: constant, type, pattern } = graph.nodes.get(node)?.keywords ?? {};
    return values !== undefined || constant !== undefined || pattern !== undefined || type !== 'string';
  });
}

function describe(request: JudgedRequest, model: Violation, id: string, input: LintInput): Finding {
  const { page } = request;
  const other = input.registry.models.find((one) => one.id === id && one.page !== page.path);
  const listed = listModels(model, input);
  const expected = listed.length === 0 ? wordExpected(model, input.graph) : wordIds(listed);
  // All of a few stand in the message already.
  const near = listed.length > mostShown ? findNearNames(id, listed).slice(0, 1) : [];
  const [only] = listed;
  const said = page.ids.find(({ value }) => value === id);
  const remark = said === undefined ? wordSpace(id) : ', which the page lists,';
  const wanted =
    said === undefined ? `${expected}${wordNearNames(near)}` : wordListed(request, id, listed, expected);
  return {
    message: `${quote(id)}${remark} is no \`model\` that the operation takes, expected ${wanted}${wordUncalled(request)}`,
    at: placeOf(request, ['model']),
    related: [
      ...relatedSchema(request, model.schemaPath, ['model']),
      ...(said === undefined ? [] : [{ message: 'The list of the page', at: said.at }]),
      ...(other === undefined ? [] : [{ message: 'The page of that model', at: other.at }]),
    ],
    ...(only !== undefined && listed.length === 1 && !said && { suggest: `Write ${quote(only)}` }),
  };
}

/** Page and sample agree: the document may be what is wrong, above all where it has only some of what the page lists. */
function wordListed(request: JudgedRequest, id: string, listed: readonly string[], expected: string): string {
  const { ids } = request.page;
  const both = ids.filter(({ value }) => listed.includes(value)).length;
  const there = `${quote(id)} ${describedIn(request)}`;
  if (both === 0) return `${there}, or ${expected} here`;
  return `${there}, which has ${both} of the ${ids.length} ids of the page`;
}

function wordSpace(id: string): string {
  return id === id.trim() ? '' : ', with space around it,';
}

const mostShown = 4;

function listModels({ node, constants }: Violation, { graph }: LintInput): readonly string[] {
  const keywords = graph.nodes.get(node)?.keywords ?? {};
  const values = constants ?? keywords.enum ?? (keywords.const === undefined ? [] : [keywords.const]);
  return (values as readonly unknown[]).filter((one) => typeof one === 'string');
}

function wordIds(ids: readonly string[]): string {
  const shown = ids.slice(0, mostShown).map(quote);
  const others = ids.length - shown.length;
  if (others > 0) return `${shown.join(', ')} or ${others} more`;
  return shown.length < 2 ? shown.join() : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
