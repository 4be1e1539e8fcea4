import type { TextEdit } from '../diagnostic.ts';
import { faultSentence, isShortened, missingSentence, nameSentence } from '../fault-words.ts';
import { findNearNames, wordNearNames } from '../near-names.ts';
import type { SchemaGraph } from '../schema-graph.ts';
import { mendValue } from './mend-value.ts';
import type { Violation } from './violation.ts';
import { wordExpected, wordMissing } from './word-expected.ts';
import { wordPath, wordValue } from './word-values.ts';

/** A violation in words. */
export interface WordedViolation {
  /** What stands there and what was expected. */
  readonly message: string;
  /** What to do. */
  readonly suggest?: string;
  /** The edit that does it. */
  readonly fix?: readonly TextEdit[];
}

/** A violation in words; `whole` names the value itself, `where` says behind it what it belongs to. */
export function wordViolation(
  violation: Violation,
  whole: string,
  graph: SchemaGraph,
  where = '',
): WordedViolation {
  const { keyword, value, valuePath, member } = violation;
  const subject = wordPath(valuePath) ?? whole;
  if (member !== undefined) return { message: `${wordMember(violation, member, whole, graph)}${where}` };
  const shown = wordValue(value, keyword === 'anyOf' ? 'type' : keyword);
  const hint = `${where}${wordNearNames(nearValues(violation, graph))}`;
  const message = faultSentence(subject, shown, wordExpected(violation, graph), hint);
  return { message, ...mendValue(violation, graph) };
}

function wordMember(violation: Violation, member: string, whole: string, graph: SchemaGraph): string {
  const { keyword, valuePath } = violation;
  const holder = wordPath(valuePath) ?? whole;
  if (keyword === 'required' || keyword === 'dependentRequired')
    return missingSentence(holder, member, wordMissing(violation, member, graph));
  return nameSentence(holder, member, keyword === 'propertyNames' ? 'another name' : 'no such parameter');
}

/** The listed text that a mistyped one can have meant. */
function nearValues({ keyword, node, value, constants }: Violation, graph: SchemaGraph): readonly string[] {
  if (keyword !== 'enum' || value.kind !== 'literal' || typeof value.value !== 'string') return [];
  const listed = constants ?? (graph.nodes.get(node)?.keywords.enum as readonly unknown[] | undefined) ?? [];
  const texts = listed.filter((one) => typeof one === 'string');
  // All of a few stand in the message already.
  return isShortened(texts) ? findNearNames(value.value, texts).slice(0, 1) : [];
}
