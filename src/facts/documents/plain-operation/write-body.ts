import type { MissingPart } from '../../../page-document.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import type { DescribedParameter } from './described-operation.ts';
import type { Notebook } from './notebook.ts';
import { type JsonSchema, type ParameterReading, readParameter, withNotes } from './parameter-schema.ts';
import { mergeRepeated, nestParameters, type PropertyNode } from './parameter-tree.ts';

/** The parameters of a body → the schema of an object; places and unknown types go to the notebook. */
export function writeBody(
  parameters: readonly DescribedParameter[],
  pointer: string,
  notebook: Notebook,
  passedOver: boolean,
): JsonSchema {
  const isForm = parameters.every((parameter) => parameter.in === 'form');
  const nodes = isForm ? listFields(parameters) : nestParameters(parameters);
  return writeObject(nodes, pointer, notebook, passedOver ? ['hidden-properties'] : []);
}

/** The fields of a form are flat, whatever their names look like. */
function listFields(parameters: readonly DescribedParameter[]): readonly PropertyNode[] {
  const fields = new Map<string, DescribedParameter>();
  for (const parameter of parameters) {
    const earlier = fields.get(parameter.name);
    fields.set(parameter.name, earlier === undefined ? parameter : mergeRepeated(earlier, parameter));
  }
  return [...fields].map(([name, parameter]) => ({ name, parameter, list: false, children: [] }));
}

function writeObject(
  nodes: readonly PropertyNode[],
  pointer: string,
  notebook: Notebook,
  lost: readonly MissingPart[] = [],
): JsonSchema {
  const written = nodes.map((node) => {
    const at = `${pointer}/properties/${escapePointer(node.name)}`;
    return { node, ...writeProperty(node, at, notebook) };
  });
  const required = written.filter((one) => one.required === true).map(({ node }) => node.name);
  const unclear = written.some((one) => one.required === undefined);
  const missing: readonly MissingPart[] = unclear ? ['required-unknown', ...lost] : lost;
  const schema = {
    type: 'object',
    properties: Object.fromEntries(written.map(({ node, schema: property }) => [node.name, property])),
    ...(required.length === 0 ? {} : { required }),
  };
  return withNotes(schema, missing);
}

interface WrittenProperty {
  readonly schema: JsonSchema;
  readonly required?: boolean;
}

function writeProperty(node: PropertyNode, pointer: string, notebook: Notebook): WrittenProperty {
  const { parameter } = node;
  if (parameter !== undefined) notebook.place(pointer, parameter.at);
  const read = parameter && readParameter(parameter);
  if (parameter !== undefined && read !== undefined) notebook.noteUnknown(read.unknown, parameter);
  const located = parameter?.in === 'unknown';
  // Where it is not known to be part of the body, the body cannot demand it.
  const required = located ? (read?.required === undefined ? undefined : false) : read?.required;
  const schema = withDescription(writeValue(node, read, pointer, notebook), parameter);
  return required === undefined ? { schema } : { schema, required };
}

function writeValue(
  node: PropertyNode,
  read: ParameterReading | undefined,
  pointer: string,
  notebook: Notebook,
): JsonSchema {
  const lost: readonly MissingPart[] = node.parameter?.in === 'unknown' ? ['parameter-location'] : [];
  if (node.children.length === 0) return writeLeaf(node, read, lost);
  const declared = read?.schema.type;
  if (node.list || declared === 'array') {
    const items = writeObject(node.children, `${pointer}/items`, notebook);
    return withNotes({ type: 'array', items }, lost);
  }
  if (declared === undefined || declared === 'object') {
    return writeObject(node.children, pointer, notebook, lost);
  }
  // Said to be a text and yet to have parts: one of the two is wrong.
  return withNotes({}, ['type-unknown', ...lost]);
}

const unknownLeaf: Pick<ParameterReading, 'schema' | 'missing'> = { schema: {}, missing: ['type-unknown'] };

function writeLeaf(
  { list }: PropertyNode,
  read: ParameterReading | undefined,
  lost: readonly MissingPart[],
): JsonSchema {
  const { schema, missing } = read ?? unknownLeaf;
  if (!list || schema.type === 'array') return withNotes(schema, [...missing, ...lost]);
  return withNotes({ type: 'array', items: withNotes(schema, missing) }, lost);
}

function withDescription(schema: JsonSchema, parameter: DescribedParameter | undefined): JsonSchema {
  return parameter?.description === undefined ? schema : { description: parameter.description, ...schema };
}
