import { expectedWords, schemaWords } from '../expected-words.ts';
import { choiceWords } from '../fault-words.ts';
import type { SchemaGraph } from '../schema-graph.ts';
import type { Violation } from './violation.ts';

/** What a schema expected where it rejects a value, in words. */
export function wordExpected({ keyword, node, constants, fits }: Violation, graph: SchemaGraph): string {
  if (fits !== undefined) return `what exactly one variant takes, not ${fits} at once`;
  if (constants !== undefined) return choiceWords(constants);
  const read = (schema: unknown) => graph.nodes.get(String(schema))?.keywords ?? {};
  return expectedWords(keyword, read(node), read);
}

/** What a schema expected of a member that is not there. */
export function wordMissing({ node }: Violation, member: string, graph: SchemaGraph): string {
  const read = (schema: unknown) => graph.nodes.get(String(schema))?.keywords ?? {};
  const { properties } = read(node);
  const schemas = (properties ?? {}) as Readonly<Record<string, unknown>>;
  const schema = Object.hasOwn(schemas, member) ? schemas[member] : undefined;
  return (schema === undefined ? undefined : schemaWords(read(schema), read)) ?? 'a value';
}
