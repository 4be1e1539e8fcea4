import type * as z from 'zod';
import { type Kind, kindOf } from '../../compact/kinds.ts';
import { accepts, findingsOf, rule, says } from './rule.ts';

/** What another schema asks of the same value. */
export function also(schema: z.ZodType): z.core.$ZodCheck<unknown> {
  return rule((value) => findingsOf(schema, value));
}

/** What a schema asks of values of one kind; other values are not its matter. */
export function only(kind: Kind, schema: z.ZodType): z.core.$ZodCheck<unknown> {
  return rule((value) => (kindOf(value) === kind ? findingsOf(schema, value) : []));
}

/** What a schema must not accept. */
export function not(schema: z.ZodType): z.core.$ZodCheck<unknown> {
  return rule((value) => (accepts(schema, value) ? [says('Invalid input: this value is excluded')] : []));
}

/** What is asked of values that a schema accepts, and of those that it does not. */
export function conditional(
  condition: z.ZodType,
  then: z.ZodType | undefined,
  otherwise?: z.ZodType,
): z.core.$ZodCheck<unknown> {
  return rule((value) => {
    const schema = accepts(condition, value) ? then : otherwise;
    return schema === undefined ? [] : findingsOf(schema, value);
  });
}
