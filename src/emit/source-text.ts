import type { EmitOptions } from './emitter.ts';

/** First line of every generated source file. */
export function banner({ generator }: EmitOptions): string {
  return `// Written by ${generator.replace(/[\r\n\u2028\u2029]/g, ' ')}; do not edit.\n`;
}

/** A JSON value as an expression of JavaScript. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const entries = Object.entries(value).map(([name, entry]) => `${propertyKey(name)}: ${literal(entry)}`);
  return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}';
}

/** A property name in an object literal or type; `__proto__` unquoted or quoted would set the prototype. */
export function propertyKey(name: string): string {
  return name === '__proto__' ? '["__proto__"]' : JSON.stringify(name);
}
