import type { LocatedValue } from '../located-value.ts';
import type { NodeId, SchemaGraph } from '../schema-graph.ts';
import type { Violation } from '../validation/violation.ts';
import { quote, shorten } from './quote.ts';

/** What stands there and what was expected, such as ``"`a.b` is `x`, expected `y`"``. */
export function wordViolation(violation: Violation, graph: SchemaGraph): string {
  const { keyword, node, member, valuePath, value, constants } = violation;
  const limit = graph.nodes.get(node)?.keywords[keyword];
  const name = namePath(valuePath);
  const holder = name === undefined ? 'The document' : quote(name);
  if (member !== undefined) {
    const isMissing = keyword === 'required' || keyword === 'dependentRequired';
    return isMissing
      ? `${holder} has no ${quote(member)}, which is required`
      : `${holder} has ${quote(member)}, expected no such member`;
  }
  const found = `${holder} is ${wordValue(value, keyword)}`;
  if (constants !== undefined) return `${found}, expected ${wordChoices(constants)}`;
  return `${found}, expected ${wordLimit(keyword, limit, graph)}`;
}

/** `choices[0].message`; nothing for the whole. */
function namePath(path: readonly (string | number)[]): string | undefined {
  if (path.length === 0) return undefined;
  const words = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return words.replace(/^\./, '');
}

function wordValue(value: LocatedValue, keyword: string): string {
  if (value.kind === 'object') return 'an object';
  if (value.kind === 'array') return 'an array';
  if (value.kind === 'unknown') return 'a text';
  if (typeof value.value === 'number') return `the number ${quote(String(value.value))}`;
  if (typeof value.value !== 'string') return quote(String(value.value));
  if (value.value.trim() === '') return 'empty text';
  return keyword === 'type' ? `the text ${quote(value.value)}` : quote(value.value);
}

const limits: Readonly<Record<string, string>> = {
  exclusiveMaximum: 'less than',
  exclusiveMinimum: 'more than',
  format: 'the format',
  maximum: 'at most',
  maxItems: 'at most this many items:',
  maxLength: 'at most this many characters:',
  maxProperties: 'at most this many members:',
  minimum: 'at least',
  minItems: 'at least this many items:',
  minLength: 'at least this many characters:',
  minProperties: 'at least this many members:',
  multipleOf: 'a multiple of',
  pattern: 'text that matches',
  type: 'the type',
};

function wordLimit(keyword: string, limit: unknown, graph: SchemaGraph): string {
  if (keyword === 'enum') return wordChoices(limit as readonly unknown[]);
  if (keyword === 'const') return wordChoices([limit]);
  if (keyword === 'anyOf' || keyword === 'oneOf') return wordAlternatives(limit, graph);
  const words = Object.hasOwn(limits, keyword) ? limits[keyword] : undefined;
  if (words === undefined) return `what ${quote(keyword)} of the schema allows`;
  const shown = Array.isArray(limit) ? limit.map(String).join('` or `') : String(limit);
  return `${words} \`${shorten(shown)}\``;
}

/** The types of the alternatives, where that is all they are. */
function wordAlternatives(limit: unknown, graph: SchemaGraph): string {
  const types = (limit as readonly NodeId[]).map((id) => graph.nodes.get(id)?.keywords.type);
  const known = types.filter((type) => typeof type === 'string');
  if (known.length < types.length) return 'one of the alternatives of the schema';
  return `the type ${[...new Set(known)].map((type) => `\`${type}\``).join(' or ')}`;
}

const mostChoices = 4;

function wordChoices(choices: readonly unknown[]): string {
  const words = choices.map((choice) => quote(typeof choice === 'string' ? choice : JSON.stringify(choice)));
  if (words.length === 1) return words.join('');
  const shown = words.slice(0, mostChoices).join(', ');
  return words.length > mostChoices
    ? `one of ${shown} and ${words.length - mostChoices} more`
    : `one of ${shown}`;
}
