import * as z from 'zod';
import { own, size } from '../../compact/runtime/values.ts';
import { type Finding, findingsAt, findingsOf, rule, says } from './rule.ts';

type Members = Readonly<Record<string, unknown>>;

/** At least so many members. */
export function minProperties(minimum: number): z.core.$ZodCheck<Members> {
  return rule((value) =>
    size(value) >= minimum ? [] : [says(`Too small: expected object to have >=${minimum} members`)],
  );
}

/** At most so many members. */
export function maxProperties(maximum: number): z.core.$ZodCheck<Members> {
  return rule((value) =>
    size(value) <= maximum ? [] : [says(`Too big: expected object to have <=${maximum} members`)],
  );
}

/** Members that must be there. */
export function required(names: readonly string[]): z.core.$ZodCheck<Members> {
  return rule((value) => missing(value, names));
}

/** Members that must be there where another one is. */
export function dependentRequired(
  dependents: readonly (readonly [name: string, others: readonly string[]])[],
): z.core.$ZodCheck<Members> {
  return rule((value) =>
    dependents.flatMap(([name, others]) => (own(value, name) === undefined ? [] : missing(value, others))),
  );
}

/** Schemas of the whole object where a member is there. */
export function dependentSchemas(
  dependents: readonly (readonly [name: string, schema: z.ZodType])[],
): z.core.$ZodCheck<Members> {
  return rule((value) =>
    dependents.flatMap(([name, schema]) => (own(value, name) === undefined ? [] : findingsOf(schema, value))),
  );
}

/** Schemas of members by patterns of their names; `other` is that of members with no such name, nor one of `names`. */
export function patternProperties(
  patterns: readonly (readonly [pattern: RegExp, schema: z.ZodType])[],
  names: readonly string[] = [],
  other?: z.ZodType,
): z.core.$ZodCheck<Members> {
  return rule((value) =>
    Object.keys(value).flatMap((name) => {
      const matched = patterns.filter(([pattern]) => pattern.test(name)).map(([, schema]) => schema);
      if (matched.length === 0 && other !== undefined && !names.includes(name)) matched.push(other);
      return matched.flatMap((schema) => findingsAt(name, schema, value[name]));
    }),
  );
}

/** A schema of the names of members. */
export function propertyNames(schema: z.ZodType): z.core.$ZodCheck<Members> {
  return rule((value) =>
    Object.keys(value).flatMap((name): Finding[] => {
      const found = findingsOf(schema, name);
      if (found.length === 0) return [];
      const issues = found.map((issue) =>
        z.core.util.finalizeIssue(issue, { async: false }, z.core.config()),
      );
      return [{ code: 'invalid_key', origin: 'record', issues, path: [name] }];
    }),
  );
}

function missing(value: Members, names: readonly string[]): Finding[] {
  return names
    .filter((name) => own(value, name) === undefined)
    .map((name) => ({ code: 'invalid_type', expected: 'nonoptional', path: [name] }));
}
