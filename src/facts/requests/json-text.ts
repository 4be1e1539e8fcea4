import { type DocumentNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Draft, DraftMember, LocatedText, Range } from './draft.ts';
import { nestsTooDeep } from './nesting.ts';

/** JSON or JSON5 text → its value, each part where it stands in the sample; nothing where it does not parse. */
export function readJsonText({ value, offsetOf }: LocatedText): Draft | undefined {
  if (!/^\s*(?:[[{"]|\/[/*])/.test(value) || nestsTooDeep(value)) return undefined;
  try {
    const { body } = parseJson5(value);
    return toDraft(body, ([start, end]) => ({ from: offsetOf(start), to: offsetOf(end) }));
  } catch {
    return undefined;
  }
}

/** JSON5 → its tree; throws where it does not parse. */
export function parseJson5(text: string): DocumentNode {
  // Where a text ends with a backslash in a string, the parser looks for what it escapes for ever.
  return parse(`${text}\n`, { mode: 'json5', ranges: true });
}

type Ranging = (range: readonly [number, number]) => Range;

function toDraft(node: ValueNode, ranging: Ranging): Draft {
  const range = ranging(node.range ?? [0, 0]);
  switch (node.type) {
    case 'Object':
      return {
        kind: 'object',
        open: false,
        range,
        members: node.members.map(
          ({ name, value }): DraftMember => ({
            name: name.type === 'String' ? name.value : name.name,
            nameRange: ranging(name.range ?? [0, 0]),
            value: toDraft(value, ranging),
          }),
        ),
      };
    case 'Array':
      return {
        kind: 'array',
        open: false,
        range,
        items: node.elements.map(({ value }) => toDraft(value, ranging)),
      };
    case 'String':
    case 'Boolean':
    case 'Number':
      return { kind: 'literal', value: node.value, range };
    case 'Null':
      return { kind: 'literal', value: null, range };
    default:
      return { kind: 'unknown', range };
  }
}
