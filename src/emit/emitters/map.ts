import type { ContentSchema, OperationSchemas, ParameterSchema } from '../../schema-graph.ts';
import { compareText } from '../../text.ts';
import { defineEmitter, type EmitContext } from '../emitter.ts';
import { jsonText, known, recordOf } from '../json.ts';
import { operationFile } from '../operation-file.ts';
import { type OperationPlaces, operationPlaces } from '../page-places.ts';

/**
 * `map/`: per operation, where each schema pointer comes from: a base per schema, and the exceptions. In a document (`spec`)
 * the base is a pointer, and `refs` lists the pointers that go on elsewhere. On a page (`page`) the base stands at `at`, and
 * so does all in it but what `places` lists by pointer from the base, each with what is in it; where `refs` leads, by
 * pointer of their own.
 */
export const map = defineEmitter({
  name: 'map',
  part: 'map',
  emit: ({ registry, operations, schemas, pages = [] }) =>
    registry.operations.flatMap((operation) => {
      const { key } = operation;
      const compiled = operations.get(key);
      if (!compiled) return [];
      const places = operationPlaces(operation, compiled, pages);
      const record = mapRecord(key, compiled, { path: schemas.path, places });
      return [{ path: `map/${operationFile(key)}.json`, text: jsonText(record) }];
    }),
});

interface Sources {
  readonly path: EmitContext['schemas']['path'];
  readonly places: OperationPlaces | undefined;
}

function mapRecord(key: string, operation: OperationSchemas, sources: Sources): Record<string, unknown> {
  const { places } = sources;
  const shared = places?.below(Object.values(operation.refs)) ?? [];
  return {
    operation: key,
    ...(places === undefined ? { spec: operation.at.path } : { page: places.page, at: places.at }),
    contents: recordOf(
      listContents(operation).map(([name, content]) => [name, originOf(content, sources)] as const),
    ),
    parameters: recordOf(
      operation.parameters.map((one) => [`${one.in} ${one.name}`, originOf(one, sources)] as const),
    ),
    refs: recordOf(Object.entries(operation.refs).sort(([a], [b]) => compareText(a, b))),
    ...(shared.length === 0 ? {} : { places: recordOf(shared) }),
  };
}

/** Request and responses by media type. */
function listContents({
  request,
  responses,
}: OperationSchemas): readonly (readonly [string, ContentSchema])[] {
  const named = (prefix: string, content: Readonly<Record<string, ContentSchema>>) =>
    Object.entries(content).map(([mediaType, one]) => [`${prefix} ${mediaType}`, one] as const);
  return [
    ...named('request', request?.content ?? {}),
    ...Object.entries(responses).flatMap(([status, { content }]) => named(status, content)),
  ];
}

function originOf(
  { schema, at }: Pick<ContentSchema | ParameterSchema, 'schema' | 'at'>,
  { path, places }: Sources,
): Record<string, unknown> {
  const own = places?.below([at.pointer]) ?? [];
  return known({
    schema: schema === undefined ? undefined : path(schema),
    base: at.pointer,
    at: places?.find(at.pointer),
    places:
      own.length === 0
        ? undefined
        : recordOf(own.map(([pointer, place]) => [pointer.slice(at.pointer.length), place] as const)),
  });
}
