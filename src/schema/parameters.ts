import type { ParameterSchema } from '../schema-graph.ts';
import { escapePointer } from '../schema-keywords.ts';
import { addProblem } from './conversion.ts';
import { noteExamplesBeside } from './examples.ts';
import { isObject, type JsonObject } from './json-value.ts';
import { compileSchema, type Located, locate, type OperationReading } from './operation-reading.ts';
import { noteContradictions } from './stated-bounds.ts';

/** A list of parameters and where it stands. */
export interface ParameterList {
  readonly value: unknown;
  readonly pointer: string;
}

/** Parameters of the path and of the operation, in this order; the operation's replace the path's of equal name and place. */
export function readParameters(
  reading: OperationReading,
  lists: readonly ParameterList[],
): readonly ParameterSchema[] {
  const merged = new Map<string, ParameterSchema>();
  for (const { value, pointer } of lists) {
    if (value === undefined) continue;
    if (!Array.isArray(value)) {
      const expected = 'a list of parameters';
      addProblem(reading, reading, { kind: 'invalid-keyword', found: value, expected, pointer, lost: true });
      continue;
    }
    for (const [index, item] of value.entries()) {
      const located = locate(reading, item, `${pointer}/${index}`, 'a parameter');
      const parameter = located && readParameter(reading, located);
      if (parameter) merged.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  return [...merged.values()];
}

const places: readonly unknown[] = ['path', 'query', 'header', 'cookie'];

function readParameter(reading: OperationReading, { value, pointer }: Located): ParameterSchema | undefined {
  const { name, in: place, required, description, deprecated } = value;
  if (typeof name !== 'string' || !isPlace(place)) {
    const expected = 'a parameter with `name`, and `in` one of `path`, `query`, `header`, `cookie`';
    addProblem(reading, reading, { kind: 'invalid-keyword', found: value, expected, pointer, lost: true });
    return undefined;
  }
  const source = findSchema(value);
  const at = `${pointer}${source.pointer}`;
  const how = { direction: 'request', binary: false } as const;
  const { schema } = compileSchema(reading, source.value, at, how);
  const conversion = reading.builder.conversion(reading.document, how.direction, how.binary);
  noteExamplesBeside(reading, conversion, { value, pointer, schema });
  noteContradictions(conversion, reading, {
    description,
    schema: source.value,
    pointer: `${pointer}/description`,
    at,
  });
  return {
    name,
    in: place,
    ...(typeof required === 'boolean' ? { required } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(deprecated === true ? { deprecated } : {}),
    schema,
    at: { path: reading.document.path, pointer: at },
  };
}

/** The schema of a parameter, or of the one media type it is written in; without either, any value. */
function findSchema(parameter: JsonObject): { readonly value: unknown; readonly pointer: string } {
  const { schema, content } = parameter;
  if (schema !== undefined) return { value: schema, pointer: '/schema' };
  const [mediaType] = isObject(content) ? Object.keys(content) : [];
  const described = isObject(content) && mediaType !== undefined ? content[mediaType] : undefined;
  if (mediaType === undefined || !isObject(described) || described.schema === undefined) {
    return { value: {}, pointer: '/schema' };
  }
  return { value: described.schema, pointer: `/content/${escapePointer(mediaType)}/schema` };
}

function isPlace(place: unknown): place is ParameterSchema['in'] {
  return places.includes(place);
}
