import type { NodeId } from '../schema-graph.ts';
import type { NodeLookup } from './bundle.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { matches, scalarChecks } from './judge-scalars.ts';

/** A value being held against schemas. */
interface Judging {
  readonly nodes: NodeLookup;
  /** Steps left; none means the question was given up. */
  steps: number;
}

const stepLimit = 5000;
const depthLimit = 200;

/**
 * Whether a value is accepted by keywords whose subschemas are nodes. Made for defaults: it compiles nothing, because
 * documents are judged once, and gives up, accepting, what would take more than a few thousand steps.
 * `unevaluated…` is not judged.
 */
export function acceptsValue(nodes: NodeLookup, keywords: JsonObject, value: unknown): boolean {
  const judging: Judging = { nodes, steps: stepLimit };
  const accepted = judge(judging, keywords, value, 0);
  return accepted || judging.steps <= 0;
}

function judge(judging: Judging, keywords: JsonObject, value: unknown, depth: number): boolean {
  judging.steps = depth > depthLimit ? 0 : judging.steps - 1;
  if (judging.steps <= 0) return false;
  for (const [name, limit] of Object.entries(keywords)) {
    if (scalarChecks.get(name)?.(value, limit) === false) return false;
  }
  const test: Test = (id, item) => judge(judging, judging.nodes.get(id)?.keywords ?? {}, item, depth + 1);
  return (
    meetsCombinations(keywords, value, test) &&
    (!Array.isArray(value) || meetsItems(keywords, value, test)) &&
    (!isObject(value) || meetsMembers(keywords, value, test))
  );
}

type Test = (id: NodeId, item: unknown) => boolean;

function meetsCombinations(keywords: JsonObject, value: unknown, test: Test): boolean {
  const { allOf, anyOf, oneOf, not } = keywords;
  const accepts = (id: NodeId) => test(id, value);
  if (!listOf(allOf).every(accepts)) return false;
  if (anyOf !== undefined && !listOf(anyOf).some(accepts)) return false;
  if (oneOf !== undefined && listOf(oneOf).filter(accepts).length !== 1) return false;
  if (typeof not === 'string' && accepts(not)) return false;
  if (typeof keywords.if !== 'string') return true;
  const branch = accepts(keywords.if) ? keywords.then : keywords.else;
  return typeof branch !== 'string' || accepts(branch);
}

function meetsItems(keywords: JsonObject, value: readonly unknown[], test: Test): boolean {
  const { items, contains, minContains, maxContains } = keywords;
  const prefix = listOf(keywords.prefixItems);
  if (!value.slice(0, prefix.length).every((item, index) => test(prefix[index] ?? '', item))) return false;
  if (typeof items === 'string' && !value.slice(prefix.length).every((item) => test(items, item)))
    return false;
  if (typeof contains !== 'string') return true;
  const found = value.filter((item) => test(contains, item)).length;
  return found >= Number(minContains ?? 1) && found <= Number(maxContains ?? found);
}

function meetsMembers(keywords: JsonObject, value: JsonObject, test: Test): boolean {
  const { propertyNames } = keywords;
  const properties = mapOf(keywords.properties);
  const patterns = [...mapOf(keywords.patternProperties)];
  const dependent = [...mapOf(keywords.dependentSchemas)];
  if (!dependent.every(([name, id]) => !Object.hasOwn(value, name) || test(id, value))) return false;
  return Object.entries(value).every(([name, member]) => {
    if (typeof propertyNames === 'string' && !test(propertyNames, name)) return false;
    const ids = patterns.filter(([pattern]) => matches(pattern, name)).map(([, id]) => id);
    const own = properties.get(name);
    if (own !== undefined) ids.push(own);
    if (ids.length === 0 && typeof keywords.additionalProperties === 'string')
      ids.push(keywords.additionalProperties);
    return ids.every((id) => test(id, member));
  });
}

function listOf(value: unknown): readonly NodeId[] {
  return Array.isArray(value) ? value : [];
}

function mapOf(value: unknown): ReadonlyMap<string, NodeId> {
  return new Map(isObject(value) ? (Object.entries(value) as [string, NodeId][]) : []);
}
