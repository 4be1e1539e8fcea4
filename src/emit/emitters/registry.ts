import type { Operation, OperationContent, RegistryPage, UnresolvedLink } from '../../registry-model.ts';
import type { NodeId } from '../../schema-graph.ts';
import { defineEmitter } from '../emitter.ts';
import { jsonText, known } from '../json.ts';
import { modelRecord, placeRecord } from '../model-record.ts';
import { registrySchema } from '../registry-schema.ts';

/** `registry.json` and the JSON Schema that describes it. */
export const registry = defineEmitter({
  name: 'registry',
  emit: ({ registry: { models, operations, pages }, schemas, emits }) => [
    {
      path: 'registry.json',
      text: jsonText({
        $schema: './registry.schema.json',
        version: 1,
        models: models.map(modelRecord),
        operations: operations.map((operation) =>
          operationRecord(operation, emits.has('schemas') ? schemas.path : () => undefined),
        ),
        pages: pages.map(pageRecord),
      }),
    },
    { path: 'registry.schema.json', text: jsonText(registrySchema) },
  ],
});

function operationRecord(
  operation: Operation,
  schemaPath: (id: NodeId) => string | undefined,
): Record<string, unknown> {
  const { request, responses } = operation;
  const content = (contents: Readonly<Record<string, OperationContent>>) =>
    mapValues(contents, ({ schema, complete, missing }) =>
      known({ schema: schema === undefined ? undefined : schemaPath(schema), complete, missing }),
    );
  return known({
    key: operation.key,
    method: operation.method,
    path: operation.path,
    servers: operation.servers,
    security: operation.security,
    models: operation.models,
    source: operation.source,
    at: placeRecord(operation.at),
    parameters: operation.parameters.map((parameter) =>
      known({
        name: parameter.name,
        in: parameter.in,
        required: parameter.required,
        schema: schemaPath(parameter.schema),
      }),
    ),
    request: request && known({ required: request.required, content: content(request.content) }),
    responses: mapValues(responses, (response) =>
      known({ description: response.description || undefined, content: content(response.content) }),
    ),
    unresolved: operation.unresolved && unresolvedRecord(operation.unresolved),
  });
}

function unresolvedRecord({ reason, link, candidate }: UnresolvedLink): Record<string, unknown> {
  return known({ reason, link, candidate });
}

function pageRecord(page: RegistryPage): Record<string, unknown> {
  return known({
    path: page.path,
    title: page.title,
    kind: page.kind,
    format: page.format,
    models: page.models,
    operations: page.operations,
    samples: page.samples,
    hidden: page.hidden,
  });
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  map: (value: T) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
