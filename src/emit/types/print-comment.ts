import { isTuple, type TypeSchema } from './type-schema.ts';

/** The documentation comment of a type on lines of its own, or nothing; that of one line stands on one. */
export function printComment(schema: TypeSchema, indent: string): string {
  const text = [schema.description, itemsComment(schema)].filter(Boolean).join('\n\n');
  const lines = [...(schema.deprecated ? ['@deprecated'] : []), ...(text === '' ? [] : text.split('\n'))];
  if (lines.length === 0) return '';
  const [first = '', ...others] = lines.map((line) => line.replaceAll('*/', '* /').trimEnd());
  if (others.length === 0 && /^.+$/.test(first)) return `${indent}/** ${first} */\n`;
  const starred = [first, ...others].map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...starred, `${indent} */\n`].join('\n');
}

/**
 * What is said of every item, for which there is no place inside an expression. Tags are left out: they would be said of the
 * list.
 */
function itemsComment({ items, additionalItems }: TypeSchema): string | undefined {
  if (items === undefined) return undefined;
  const rest = additionalItems === true ? {} : additionalItems || undefined;
  const all = isTuple(items) ? [...items, ...(rest ? [rest] : [])] : [items];
  const comments = new Set(all.map(({ type, description }) => (type === 'array' ? undefined : description)));
  const [comment] = comments;
  return comments.size === 1 && comment && !/(?:^|\s)@\w/.test(comment) ? `Items: ${comment}` : undefined;
}
