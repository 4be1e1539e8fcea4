import type { NodeId, SchemaGraph } from '../../schema-graph.ts';
import { listSubschemas } from '../../schema-keywords.ts';
import type { Keywords } from './keywords.ts';
import { dataOf, fillMarks, helper, subject, testing, testOf, variablesOf } from './marks.ts';
import { nodeTest } from './node-test.ts';
import { schemaText } from './schema-data.ts';
import { arrowOf, createUnits, type Units } from './units.ts';
import type { Writing } from './writing.ts';

/** A structure whose test and data are longer than this, with all that they need, has a module of its own. */
const largestLocal = 2000;
/** A test up to this length stands where it is used. */
const longestInline = 70;

/** Test and data of structures, each made once. */
export interface StructureWriter {
  readonly units: Units;
  /** An expression that tests the subject. */
  readonly expression: (id: NodeId) => string;
  /** Whether the test goes as deep as the value does, not as the schema: in cycles, and where values are compared. */
  readonly isDeep: (id: NodeId) => boolean;
  /** Text of the data. */
  readonly schema: (id: NodeId) => string;
}

/** Prepares the writing of the structures of a graph whose ids are structures. */
export function createWriter(graph: SchemaGraph): StructureWriter {
  const units = createUnits();
  const keywordsOf = (id: NodeId): Keywords => graph.nodes.get(id)?.keywords ?? {};
  const isShared = remember((id: NodeId): boolean => {
    if (graph.nodes.get(id)?.cyclic) return true;
    return measure(`${expression(id)}${schema(id)}`, units) > largestLocal;
  });
  const data = (id: NodeId): string => (isShared(id) ? dataOf(id) : schema(id));
  const test = (id: NodeId, value: string): string => {
    if (isShared(id)) return `${testOf(id)}(${value})`;
    const text = expression(id);
    if (text.length <= longestInline && variablesOf(text).length === 0) return testing(text, value);
    return `${units.constant(arrowOf(text))}(${value})`;
  };
  const writing: Writing = { units, keywordsOf, test, data };
  const expression = remember((id) => {
    const keywords = keywordsOf(id);
    // What was looked at before is known to the runtime only, which reads the data.
    if ('unevaluatedProperties' in keywords || 'unevaluatedItems' in keywords)
      return `${helper('met')}(${schema(id)},${subject})`;
    return nodeTest(keywords, writing);
  });
  const schema = remember((id) => schemaText(keywordsOf(id), data, units));
  const isDeep = remember((id: NodeId): boolean => {
    const node = graph.nodes.get(id);
    if (node === undefined) return false;
    const { uniqueItems, unevaluatedItems, unevaluatedProperties } = node.keywords;
    if (node.cyclic || (uniqueItems ?? unevaluatedItems ?? unevaluatedProperties) !== undefined) return true;
    return listSubschemas(node.keywords).some(isDeep);
  });
  return { units, expression, isDeep, schema };
}

/** Length of a text and of all declarations that it leads to, up to where the answer is known. */
function measure(text: string, units: Units): number {
  const seen = new Set<string>();
  const texts = [text];
  let length = 0;
  // A list visits what is added while it is read.
  for (const each of texts) {
    length += each.length;
    if (length > largestLocal) return length;
    fillMarks(each, ({ kind, key }) => {
      if (kind === 'unit' && !seen.has(key)) texts.push(units.text(Number(key)));
      seen.add(key);
      return '';
    });
  }
  return length;
}

function remember<T>(compute: (id: NodeId) => T): (id: NodeId) => T {
  const known = new Map<NodeId, T>();
  return (id) => {
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    const made = compute(id);
    known.set(id, made);
    return made;
  };
}
