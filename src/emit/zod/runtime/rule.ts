import * as z from 'zod';

/** What a check finds; where it stands is added by zod. */
export type Finding = Omit<z.core.$ZodRawIssue, 'input' | 'inst'>;

/** What zod tells of a schema when it is written as JSON Schema. */
type Bag = Record<string, unknown>;

/** A check that never changes a value; `attach` tells of it where schemas are written as JSON Schema. */
export function rule<T>(
  find: (value: T) => readonly Finding[],
  attach?: (bag: Bag) => void,
): z.core.$ZodCheck<T> {
  const made = z.check<T>((payload) => {
    for (const finding of find(payload.value)) {
      payload.issues.push({ input: payload.value, continue: true, ...finding } as z.core.$ZodRawIssue);
    }
  });
  if (attach) made._zod.onattach.push(({ _zod }) => attach(_zod.bag));
  return made;
}

/** What a schema finds in a value. */
export function findingsOf(schema: z.ZodType, value: unknown): z.core.$ZodRawIssue[] {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (result instanceof Promise) throw new z.core.$ZodAsyncError();
  return result.issues;
}

/** Whether a schema accepts a value. */
export function accepts(schema: z.ZodType, value: unknown): boolean {
  return findingsOf(schema, value).length === 0;
}

/** What a schema finds in a member or item. */
export function findingsAt(key: string | number, schema: z.ZodType, value: unknown): z.core.$ZodRawIssue[] {
  return z.core.util.prefixIssues(key, findingsOf(schema, value));
}

/** A finding in words of our own. */
export function says(message: string, path: (string | number)[] = []): Finding {
  return { code: 'custom', message, path, params: {} };
}
