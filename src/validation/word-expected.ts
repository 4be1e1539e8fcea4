import { quote } from '../quote.ts';
import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import type { Violation } from './violation.ts';
import { count, wordChoices } from './word-values.ts';

type Keywords = Readonly<Record<string, unknown>>;

/** What a schema expected where it rejects a value, in words. */
export function wordExpected({ keyword, node, constants, fits }: Violation, graph: SchemaGraph): string {
  if (fits !== undefined) return `what one alternative takes, not ${fits} at once`;
  if (constants !== undefined) return wordChoices(constants);
  const keywords = graph.nodes.get(node)?.keywords ?? {};
  const limit = keywords[keyword];
  const word = words.get(keyword);
  if (word !== undefined) return word(limit, keywords);
  if (keyword === 'anyOf' || keyword === 'oneOf') return wordAlternatives(limit, graph);
  return 'another value';
}

type Word = (limit: unknown, keywords: Keywords) => string;

const words: ReadonlyMap<string, Word> = new Map<string, Word>([
  ['type', (_, keywords) => wordType(keywords)],
  ['enum', (values) => wordChoices(Array.isArray(values) ? values : [])],
  ['const', (value) => wordChoices([value])],
  ['minimum', (limit) => `at least ${limit}`],
  ['maximum', (limit) => `at most ${limit}`],
  ['exclusiveMinimum', (limit) => `more than ${limit}`],
  ['exclusiveMaximum', (limit) => `less than ${limit}`],
  ['multipleOf', (limit) => `a multiple of ${limit}`],
  ['minLength', (limit) => `at least ${count(Number(limit), 'character')}`],
  ['maxLength', (limit) => `at most ${count(Number(limit), 'character')}`],
  ['pattern', (limit) => `text that matches ${quote(String(limit))}`],
  ['format', (limit) => `text in the format ${quote(String(limit))}`],
  ['minItems', (limit) => `at least ${count(Number(limit), 'item')}`],
  ['maxItems', (limit) => `at most ${count(Number(limit), 'item')}`],
  ['minProperties', (limit) => `at least ${count(Number(limit), 'member')}`],
  ['maxProperties', (limit) => `at most ${count(Number(limit), 'member')}`],
  ['uniqueItems', () => 'items that differ from each other'],
  ['contains', () => 'an item of another kind among them'],
]);

const typeWords: ReadonlyMap<unknown, string> = new Map([
  ['array', 'a list'],
  ['boolean', '`true` or `false`'],
  ['integer', 'an integer'],
  ['null', '`null`'],
  ['number', 'a number'],
  ['object', 'an object'],
  ['string', 'a string'],
]);

/** The types of a schema, or its values where it lists a few. */
function wordType({ type, enum: values }: Keywords): string {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  const worded = joinWords(types.map((one) => typeWords.get(one) ?? 'another type'));
  return Array.isArray(values) && values.length <= 6 ? `${worded}: ${wordChoices(values)}` : worded;
}

function wordAlternatives(branches: unknown, graph: SchemaGraph): string {
  const expected = listBranches(branches, graph, 0);
  if (expected === undefined) {
    return 'what one of its alternatives takes';
  }
  return joinWords([...new Set(expected)]);
}

/** What each alternative takes, where that is a type or some values. */
function listBranches(branches: unknown, graph: SchemaGraph, depth: number): readonly string[] | undefined {
  if (!Array.isArray(branches) || branches.length > 8 || depth > 3) return undefined;
  const worded = (branches as readonly NodeId[]).map((id): readonly string[] | undefined => {
    const keywords = graph.nodes.get(id)?.keywords ?? {};
    const inner = keywords.anyOf ?? keywords.oneOf;
    if (inner !== undefined) return listBranches(inner, graph, depth + 1);
    if (Array.isArray(keywords.enum)) return [wordChoices(keywords.enum)];
    if (keywords.const !== undefined) return [wordChoices([keywords.const])];
    return keywords.type === undefined ? undefined : [wordType(keywords)];
  });
  const known = worded.flatMap((words) => words ?? []);
  return worded.includes(undefined) ? undefined : known;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
