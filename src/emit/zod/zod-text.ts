import type { NodeId } from '../../schema-graph.ts';
import type { Keywords } from '../compact/keywords.ts';

/** A schema of zod: the expression that makes it, and its type in a declaration. */
export interface ZodText {
  readonly code: string;
  readonly type: string;
  /** The name of a schema that is not ready when the module is read; `code` waits for it. */
  readonly late?: string;
  /** Says nothing of values. */
  readonly isAnything?: true;
}

/** What the printers of one module share. */
export interface Printing {
  readonly keywordsOf: (id: NodeId) => Keywords;
  /** The schema where another one uses it: by name, or written out. */
  readonly use: (id: NodeId) => ZodText;
  /** The name of a function or type of the runtime, which the module then imports. */
  readonly helper: (name: string) => string;
}

/** What accepts everything. */
export const anything: ZodText = { code: 'z.unknown()', type: 'z.ZodUnknown', isAnything: true };

/** What accepts nothing. */
export const nothing: ZodText = { code: 'z.never()', type: 'z.ZodNever' };

/** The schema with a method called on it that leaves its type alone. */
export function call({ code, type }: ZodText, method: string, argument: string): ZodText {
  return { code: `${code}.${method}(${argument})`, type };
}

/** The schema with checks; none is added where there are none. */
export function checked(text: ZodText, checks: readonly string[]): ZodText {
  return checks.length === 0
    ? text
    : { code: `${text.code}.check${list(checks, '(', ')')}`, type: text.type };
}

/** The schema, or nothing there. */
export function optional({ code, type }: ZodText): ZodText {
  return { code: `${code}.optional()`, type: `z.ZodOptional<${type}>` };
}

/** The schema, or null. */
export function nullable({ code, type }: ZodText): ZodText {
  return { code: `${code}.nullable()`, type: `z.ZodNullable<${type}>` };
}

/** Parts between brackets: on one line where they are short, else each on its own. */
export function list(parts: readonly string[], open = '[', close = ']', separator = ','): string {
  const short = `${open}${parts.join(`${separator} `)}${close}`;
  if (parts.length < 2 || (short.length <= longestLine && !short.includes('\n'))) return short;
  return `${open}\n${parts.map((part) => `${indented(part)}${separator}\n`).join('')}${close}`;
}

/** Members of an object literal or type, each on its own line. */
export function members(parts: readonly string[], separator = ','): string {
  return parts.length === 0 ? '{}' : `{\n${parts.map((part) => `${indented(part)}${separator}\n`).join('')}}`;
}

const longestLine = 80;

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}
