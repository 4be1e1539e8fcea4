import type { Keywords } from '../compact/keywords.ts';
import { literalText } from '../source-text.ts';
import { call, type ZodText } from './zod-text.ts';

/** What a schema says without asking for it; defaults are told and never filled in. */
const told = [
  'title',
  'description',
  'default',
  'deprecated',
  'examples',
  'readOnly',
  'writeOnly',
  'x-docschema',
] as const;

/** The schema with what is told of it. */
export function withMeta(text: ZodText, keywords: Keywords): ZodText {
  const entries = told.flatMap((name) => {
    const value = keywords[name];
    const isFlag = name === 'deprecated' || name === 'readOnly' || name === 'writeOnly';
    return value === undefined || (isFlag && value !== true) ? [] : [[name, value] as const];
  });
  const [first, second] = entries;
  if (first === undefined) return text;
  if (second === undefined && first[0] === 'description' && typeof first[1] === 'string')
    return { ...text, ...call(text, 'describe', JSON.stringify(first[1])) };
  return { ...text, ...call(text, 'meta', literalText(Object.fromEntries(entries))) };
}
