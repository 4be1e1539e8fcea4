import type { ContentSchema, OperationSchemas } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { jsonText, known, recordOf } from '../json.ts';
import { operationFile } from '../operation-file.ts';

/** `map/`: per operation, where each schema pointer comes from: a base per content, and the references that leave it. */
export const map = defineEmitter({
  name: 'map',
  emit: ({ registry, operations, schemas }) =>
    registry.operations.flatMap(({ key }) => {
      const compiled = operations.get(key);
      if (!compiled) return [];
      return [
        { path: `map/${operationFile(key)}.json`, text: jsonText(mapRecord(key, compiled, schemas.path)) },
      ];
    }),
});

function mapRecord(
  key: string,
  operation: OperationSchemas,
  schemaPath: EmitContext['schemas']['path'],
): Record<string, unknown> {
  const entry = (place: string, { schema, at }: ContentSchema) =>
    [
      place,
      known({ schema: schema === undefined ? undefined : schemaPath(schema), base: at.pointer }),
    ] as const;
  const request = Object.entries(operation.request?.content ?? {}).map(([mediaType, content]) =>
    entry(`request ${mediaType}`, content),
  );
  const responses = Object.entries(operation.responses).flatMap(([status, response]) =>
    Object.entries(response.content).map(([mediaType, content]) => entry(`${status} ${mediaType}`, content)),
  );
  const parameters = operation.parameters.map(
    ({ name, in: place, schema, at }) =>
      [`${place} ${name}`, { schema: schemaPath(schema), base: at.pointer }] as const,
  );
  return {
    operation: key,
    spec: operation.at.path,
    contents: recordOf([...request, ...responses]),
    parameters: recordOf(parameters),
    refs: recordOf(Object.entries(operation.refs).sort(([a], [b]) => compareText(a, b))),
  };
}
