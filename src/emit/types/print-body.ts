import { printObject } from './print-object.ts';
import { isTuple, type TypeSchema } from './type-schema.ts';
import { type ChildText, distinctTypes, type TypeText } from './type-text.ts';

/** What nests deeper is not written: compilers recurse, and so does this. */
const deepest = 500;

/** Prints a type; its lines after the first are indented, long ones not yet filled. */
export function printBody(schema: TypeSchema, indent = '', depth = 0): TypeText {
  const { tsType, type, anyOf, allOf } = schema;
  if (tsType !== undefined) return { text: tsType, isGiven: true };
  if (depth === deepest) return { text: 'unknown', isGiven: true };
  const textOf: ChildText = (child, inner = indent) => printBody(child, inner, depth + 1);
  if (type === 'object') return { text: printObject(schema, indent, textOf) };
  if (type === 'array') return { text: printArray(schema, textOf) };
  const members = distinctTypes((anyOf ?? allOf ?? []).map((member) => textOf(member)));
  if (anyOf) return { text: joinTypes(members, ' | ') ?? 'never', members };
  return { text: joinTypes(members, ' & ') ?? 'unknown' };
}

function joinTypes(members: readonly TypeText[], operator: string): string | undefined {
  if (members.length < 2) return members[0]?.text;
  return `(${members.map(({ text }) => text).join(operator)})`;
}

function printArray({ items = {}, additionalItems }: TypeSchema, textOf: ChildText): string {
  if (!isTuple(items)) {
    const { text } = textOf(items);
    return text.endsWith('"') ? `(${text})[]` : `${text}[]`;
  }
  const texts = items.map((item) => textOf(item).text);
  if (additionalItems === true) texts.push('...(unknown)[]');
  else if (additionalItems) texts.push(`...(${textOf(additionalItems).text})[]`);
  return `[${texts.join(', ')}]`;
}
