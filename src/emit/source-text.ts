import type { EmitOptions } from './emitter.ts';

/** Longer lines are broken where they can be. */
export const lineWidth = 100;
const identifier = /^[A-Za-z_$][\w$]*$/;

/** First line of every generated source file. */
export function banner({ generator }: EmitOptions): string {
  return `// Written by ${generator.replace(/[\r\n\u2028\u2029]/g, ' ')}; do not edit.\n`;
}

/** A JSON value as an expression of JavaScript, on one line. */
export function literal(value: unknown): string {
  return printLiteral(value, undefined);
}

/** A JSON value as an expression of JavaScript, without spaces. */
export function denseLiteral(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (Array.isArray(value)) return `[${value.map(denseLiteral).join(',')}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${propertyKey(name)}:${denseLiteral(member)}`,
  );
  return `{${members.join(',')}}`;
}

/** A JSON value as an expression of JavaScript, over several lines where it is long; `indent` is that of its first line. */
export function literalText(value: unknown, indent = ''): string {
  const short = literal(value);
  return indent.length + short.length <= lineWidth ? short : printLiteral(value, indent);
}

/** A property name in an object literal or type; `__proto__` unquoted or quoted would set the prototype. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** A documentation comment; nothing in its lines can end it. */
export function docComment(lines: readonly string[], indent = ''): string {
  const texts = lines.map((line) => line.replace(/\s+/g, ' ').trim().replaceAll('*/', '*\\/'));
  const [first = ''] = texts;
  if (texts.length < 2) return `${indent}/** ${first} */\n`;
  const body = texts.map((text) => `${indent} *${text === '' ? '' : ` ${text}`}\n`);
  return `${indent}/**\n${body.join('')}${indent} */\n`;
}

function printLiteral(value: unknown, indent: string | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const inner = indent === undefined ? undefined : `${indent}  `;
  const print = (item: unknown) => (inner === undefined ? literal(item) : literalText(item, inner));
  if (Array.isArray(value)) return brackets('[', value.map(print), ']', indent, '');
  const members = Object.entries(value).map(([name, member]) => `${propertyKey(name)}: ${print(member)}`);
  return brackets('{', members, '}', indent, ' ');
}

function brackets(
  open: string,
  members: readonly string[],
  close: string,
  indent: string | undefined,
  space: string,
): string {
  if (members.length === 0) return `${open}${close}`;
  if (indent === undefined) return `${open}${space}${members.join(', ')}${space}${close}`;
  return `${open}\n${members.map((member) => `${indent}  ${member},\n`).join('')}${indent}${close}`;
}
