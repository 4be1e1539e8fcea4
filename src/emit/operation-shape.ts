import type { Operation, OperationContent } from '../registry-model.ts';
import type { NodeId } from '../schema-graph.ts';
import { propertyKey } from './source-text.ts';

/** How the text of one part of an operation is written; the JavaScript and the declaration of a model have one shape. */
export interface ShapeStyle {
  /** Text for the schema of a content or parameter; nothing leaves it out. */
  readonly schema: (id: NodeId) => string | undefined;
  /** Text for a plain value. */
  readonly value: (text: string) => string;
  /** Before each key. */
  readonly modifier: string;
  /** After each entry. */
  readonly separator: string;
}

/** An operation as `operations` of a model shows it. */
export function operationShape(operation: Operation, style: ShapeStyle): string {
  const { request, responses, parameters } = operation;
  const answers = Object.entries(responses).map(
    ([status, { content }]) => [status, contentShape(content, style)] as const,
  );
  const places = ['path', 'query', 'header', 'cookie'].map((place) => {
    const inPlace = parameters.filter((parameter) => parameter.in === place);
    const entries = new Map(inPlace.map(({ name, schema }) => [name, style.schema(schema)]));
    return [place, shape(entries, style)] as const;
  });
  return shape(
    [
      ['method', style.value(operation.method)],
      ['path', style.value(operation.path)],
      ['key', style.value(operation.key)],
      ['request', request && contentShape(request.content, style)],
      [
        'parameters',
        shape(
          places.filter(([, text]) => text !== '{}'),
          style,
        ),
      ],
      ['responses', shape(answers, style)],
    ],
    style,
  );
}

/** Entries as the members of an object literal or type; those without text are left out. */
export function shape(entries: Iterable<readonly [string, string | undefined]>, style: ShapeStyle): string {
  const members = [...entries]
    .filter(([, text]) => text !== undefined)
    .map(([name, text]) => `${style.modifier}${propertyKey(name)}: ${text}${style.separator} `);
  return members.length > 0 ? `{ ${members.join('')}}` : '{}';
}

function contentShape(contents: Readonly<Record<string, OperationContent>>, style: ShapeStyle): string {
  return shape(
    Object.entries(contents).map(([mediaType, { schema }]) => [
      mediaType,
      schema === undefined ? undefined : style.schema(schema),
    ]),
    style,
  );
}
