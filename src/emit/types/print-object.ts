import { printComment } from './print-comment.ts';
import type { TypeSchema } from './type-schema.ts';
import { type ChildText, distinctTypes, type TypeText } from './type-text.ts';

/** What further members may be is not said at greater length, as objects in objects would double with each level. */
const longestRest = 20_000;

/** Prints the members of an object, each on its lines, in braces. */
export function printObject(schema: TypeSchema, indent: string, textOf: ChildText): string {
  const { properties = {}, required, additionalProperties: rest = false } = schema;
  const inner = `${indent}  `;
  const always = new Set(required);
  const types: TypeText[] = [];
  const lines = Object.entries(properties).map(([name, child]) => {
    const type = textOf(child, inner);
    types.push(type);
    return `${printComment(child, inner)}${inner}${printKey(name)}${always.has(name) ? '' : '?'}: ${type.text}\n`;
  });
  if (rest !== false) {
    const mayLack = Object.keys(properties).some((name) => !always.has(name));
    const text = rest === true ? 'unknown' : restType(textOf(rest, inner), types, mayLack);
    lines.push(`${rest === true ? '' : printComment(rest, inner)}${inner}[k: string]: ${text}\n`);
  }
  return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
}

/** TypeScript takes an index signature for every member, so it admits what the named ones are, too. */
function restType(rest: TypeText, named: readonly TypeText[], mayLack: boolean): string {
  const members = [rest, ...named].flatMap(listMembers);
  if (named.length === 0 && members.length < 2) return rest.text;
  const texts = [...distinctTypes(members).map(inUnion), ...(mayLack ? ['undefined'] : [])];
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > longestRest || members.some(({ text }) => text === 'unknown')) return 'unknown';
  return texts.join(' | ') || 'never';
}

function listMembers(type: TypeText): readonly TypeText[] {
  return type.members?.flatMap(listMembers) ?? [type];
}

/** A given text that is more than a name, in brackets. */
function inUnion({ text, isGiven }: TypeText): string {
  return isGiven && !/^[\w$.]+(?:\[\])*$/.test(text) ? `(${text})` : text;
}

function printKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}
