import { parse } from '@humanwhocodes/momoa';
import { nestsDeep } from './payload-size.ts';

/** A payload as a value of JSON. */
export type ParsedPayload =
  | { readonly kind: 'payload'; readonly value: unknown }
  | {
      readonly kind: 'invalid';
      readonly reason: string;
      /** UTF-16 offset into the text. */
      readonly offset: number;
    };

/** Longer text is read as strict JSON only: a tree with places of it would not fit. */
export const longestTree = 8 * 1024 * 1024;
/** JSON5 that nests deeper is not read: its parser recurses. */
const deepestTree = 500;

/** Text of a payload → its value: JSON, else JSON5. */
export function parsePayload(text: string): ParsedPayload {
  try {
    return { kind: 'payload', value: JSON.parse(text) as unknown };
  } catch (error) {
    if (text.trim() === '') return { kind: 'invalid', reason: 'it is empty, expected JSON', offset: 0 };
    return parseLoosely(text, error);
  }
}

function parseLoosely(text: string, strict: unknown): ParsedPayload {
  if (text.length > longestTree || nestsDeep(text, deepestTree)) {
    const position = /position (\d+)/.exec(String(strict))?.[1];
    const why = text.length > longestTree ? 'so long a text' : 'so deep a text';
    return {
      kind: 'invalid',
      reason: `it is no JSON, and ${why} is not read as JSON5`,
      offset: Math.min(Number(position ?? 0), text.length),
    };
  }
  try {
    const { body } = parse(text, { mode: 'json5', ranges: true });
    return toValue(body);
  } catch (error) {
    const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : text.length;
    const message = error instanceof Error ? error.message : String(error);
    const reason = wordReason(message);
    return {
      kind: 'invalid',
      reason: `it is neither JSON nor JSON5: ${reason}`,
      offset: Math.min(offset, text.length),
    };
  }
}

/** What the parser says, without the place, and with characters for the names that it has for them. */
function wordReason(message: string): string {
  return message
    .replace(/\s*\(\d+:\d+\)\s*$/, '')
    .replace(/\.$/, '')
    .replace(/\b(?:LBrace|RBrace|LBracket|RBracket|Colon|Comma)\b/g, (name) => `\`${tokens[name] ?? name}\``);
}

const tokens: Readonly<Record<string, string>> = {
  Colon: ':',
  Comma: ',',
  LBrace: '{',
  LBracket: '[',
  RBrace: '}',
  RBracket: ']',
};

type Node = ReturnType<typeof parse>['body'];

function toValue(body: Node): ParsedPayload {
  const refused: { readonly node: Node; readonly text: string }[] = [];
  const value = jsonOf(body, refused);
  const [first] = refused;
  if (first === undefined) return { kind: 'payload', value };
  const [offset = 0] = first.node.range ?? [];
  return { kind: 'invalid', reason: `\`${first.text}\` cannot be sent as JSON`, offset };
}

function jsonOf(node: Node, refused: { readonly node: Node; readonly text: string }[]): unknown {
  switch (node.type) {
    case 'Object': {
      // Not by assignment: `__proto__` is an ordinary name.
      const entries = node.members.map(({ name, value }) => [
        name.type === 'String' ? name.value : name.name,
        jsonOf(value, refused),
      ]);
      return Object.fromEntries(entries) as unknown;
    }
    case 'Array':
      return node.elements.map(({ value }) => jsonOf(value, refused));
    case 'String':
    case 'Boolean':
    case 'Number':
      return node.value;
    case 'Null':
      return null;
    default:
      refused.push({ node, text: node.type === 'NaN' ? 'NaN' : 'Infinity' });
      return null;
  }
}
