import type { Operation, OperationContent, OperationParameter } from '../../registry-model.ts';
import type { NodeId } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import type { EmitContext } from '../emitter.ts';
import { known, recordOf } from '../json.ts';
import { type OperationGroup, templateNames } from './operation-group.ts';
import type { DocumentSecurity } from './security.ts';

/** What an operation object takes from the document around it. */
export interface OperationSurroundings {
  readonly id: string | undefined;
  readonly tags: readonly string[];
  readonly security: DocumentSecurity;
  readonly context: EmitContext;
}

type SchemaReference = (ids: readonly (NodeId | undefined)[]) => Record<string, unknown> | undefined;

/** A group of operations → one Operation Object. */
export function openapiOperation(
  group: OperationGroup,
  { id, tags, security, context }: OperationSurroundings,
): Record<string, unknown> {
  const { method, path, operations } = group;
  const refer = schemaReference(context);
  return known({
    operationId: id,
    summary: operations.find(({ summary }) => summary)?.summary ?? `${method.toUpperCase()} ${path}`,
    tags,
    security: security.requirements(operations),
    parameters: parametersOf(group, refer),
    requestBody: requestBody(operations, refer),
    responses: responsesOf(operations, refer),
    'x-docschema-operations': operations.map(({ key }) => key),
  });
}

function schemaReference({ schemas }: EmitContext): SchemaReference {
  return (ids) => {
    const paths = ids.flatMap((id) => (id === undefined ? [] : schemas.path(id)));
    const distinct = [...new Set(paths)].sort(compareText).map((path) => ({ $ref: path }));
    return distinct.length > 1 ? { anyOf: distinct } : distinct[0];
  };
}

function parametersOf({ path, operations }: OperationGroup, refer: SchemaReference): unknown[] {
  const inPath = new Set(templateNames(path));
  const groups = new Map<string, OperationParameter[]>();
  for (const parameter of operations.flatMap(({ parameters }) => parameters)) {
    if (parameter.in === 'path' && !inPath.has(parameter.name)) continue;
    const key = `${parameter.in} ${parameter.name}`;
    groups.set(key, [...(groups.get(key) ?? []), parameter]);
  }
  const stated = [...groups].flatMap(([key, parameters]) => {
    const [first] = parameters;
    if (!first) return [];
    const always = parameters.length === operations.length && parameters.every(({ required }) => required);
    const required = first.in === 'path' || always || undefined;
    const schema = refer(parameters.map((parameter) => parameter.schema));
    return [[key, known({ name: first.name, in: first.in, required, schema })] as const];
  });
  const missing = [...inPath]
    .filter((name) => !groups.has(`path ${name}`))
    .map(
      (name) => [`path ${name}`, { name, in: 'path', required: true, schema: { type: 'string' } }] as const,
    );
  return [...stated, ...missing].sort(([a], [b]) => compareText(a, b)).map(([, parameter]) => parameter);
}

function requestBody(
  operations: readonly Operation[],
  refer: SchemaReference,
): Record<string, unknown> | undefined {
  const bodies = operations.flatMap(({ request }) => request ?? []);
  if (bodies.length === 0) return undefined;
  const required =
    (bodies.length === operations.length && bodies.every((body) => body.required)) || undefined;
  return known({
    required,
    content: contentOf(
      bodies.map(({ content }) => content),
      refer,
    ),
  });
}

function responsesOf(
  operations: readonly Operation[],
  refer: SchemaReference,
): Record<string, unknown> | undefined {
  const byStatus = new Map<string, Operation['responses'][string][]>();
  for (const [status, response] of operations.flatMap(({ responses }) => Object.entries(responses))) {
    const key = status.replace(/x/g, 'X');
    if (!/^(?:[1-5](?:\d\d|XX)|default)$/.test(key)) continue;
    byStatus.set(key, [...(byStatus.get(key) ?? []), response]);
  }
  if (byStatus.size === 0) return undefined;
  const entries = [...byStatus].sort(([a], [b]) => compareText(a, b));
  return recordOf(
    entries.map(([status, responses]) => {
      const content = contentOf(
        responses.map((response) => response.content),
        refer,
      );
      return [
        status,
        known({
          description: responses.find(({ description }) => description)?.description ?? '',
          content: Object.keys(content).length > 0 ? content : undefined,
        }),
      ];
    }),
  );
}

function contentOf(
  contents: readonly Readonly<Record<string, OperationContent>>[],
  refer: SchemaReference,
): Record<string, unknown> {
  const mediaTypes = new Set(contents.flatMap((content) => Object.keys(content)));
  return recordOf(
    [...mediaTypes].sort(compareText).map((mediaType) => {
      const schema = refer(contents.map((content) => content[mediaType]?.schema));
      return [mediaType, known({ schema })];
    }),
  );
}
