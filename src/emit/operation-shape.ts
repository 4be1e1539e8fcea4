import type { Operation, OperationContent } from '../registry-model.ts';
import type { NodeId } from '../schema-graph.ts';
import { docComment, lineWidth, propertyKey } from './source-text.ts';

/** How the text of one part of an operation is written; the JavaScript and the declaration of a model have one shape. */
export interface ShapeStyle {
  /** Text for the schema of a content or parameter; nothing leaves it out. */
  readonly schema: (id: NodeId) => string | undefined;
  /** For the schema of a request body, where that is another text. */
  readonly request?: (id: NodeId) => string | undefined;
  /** Text for a plain value. */
  readonly value: (text: string) => string;
  /** Before each key. */
  readonly modifier: string;
  /** After each entry. */
  readonly separator: string;
}

/** The text of a value, or the members of an object; nothing is left out where the object is printed. */
type Shape = string | undefined | readonly ShapeMember[];

interface ShapeMember {
  readonly name: string;
  readonly shape: Shape;
  /** What a declaration says about the member. */
  readonly comment?: readonly string[];
}

/** An operation as `operations` of a model shows it. */
export function operationShape(operation: Operation, style: ShapeStyle): readonly ShapeMember[] {
  const { request, responses, parameters } = operation;
  const asking = { ...style, schema: style.request ?? style.schema };
  const places = ['path', 'query', 'header', 'cookie'].flatMap((place) => {
    const inPlace = parameters.filter((parameter) => parameter.in === place);
    const byName = new Map(inPlace.map(({ name, schema }) => [name, style.schema(schema)]));
    const shape = [...byName].map(([name, text]) => ({ name, shape: text }));
    return shape.length > 0 ? [{ name: place, shape }] : [];
  });
  return [
    { name: 'method', shape: style.value(operation.method) },
    { name: 'path', shape: style.value(operation.path) },
    { name: 'key', shape: style.value(operation.key) },
    { name: 'request', shape: request && contentShape(request.content, asking) },
    { name: 'parameters', shape: places },
    {
      name: 'responses',
      shape: Object.entries(responses).map(([status, { content }]) => ({
        name: status,
        shape: contentShape(content, style),
      })),
    },
  ];
}

/** Members as an object literal or type: on one line where it is short and nothing is said of them, else over several. */
export function shapeText(shape: readonly ShapeMember[], style: ShapeStyle, indent = ''): string {
  const inner = `${indent}  `;
  const members = shape.flatMap(({ name, shape: value, comment }) => {
    if (value === undefined) return [];
    const text = typeof value === 'string' ? value : shapeText(value, style, inner);
    const said = comment === undefined ? '' : docComment(comment, inner);
    return [{ said, text: `${style.modifier}${propertyKey(name)}: ${text}` }];
  });
  if (members.length === 0) return '{}';
  const short = `{ ${members.map(({ text }) => text).join(`${style.separator} `)} }`;
  const isShort = indent.length + short.length <= lineWidth && !short.includes('\n');
  if (isShort && members.every(({ said }) => said === '')) return short;
  return `{\n${members.map(({ said, text }) => `${said}${inner}${text}${style.separator}\n`).join('')}${indent}}`;
}

function contentShape(
  contents: Readonly<Record<string, OperationContent>>,
  style: ShapeStyle,
): readonly ShapeMember[] {
  return Object.entries(contents).map(([mediaType, { schema }]) => ({
    name: mediaType,
    shape: schema === undefined ? undefined : style.schema(schema),
  }));
}
