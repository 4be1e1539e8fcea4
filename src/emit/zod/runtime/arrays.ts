import type * as z from 'zod';
import { repeated } from '../../compact/runtime/values.ts';
import { accepts, rule, says } from './rule.ts';

type List = readonly unknown[];

/** At least so many items; a tuple of zod has `undefined` for items that are not there. */
export function minItems(minimum: number): z.core.$ZodCheck<List> {
  return rule((list) => {
    const isLong = list.length >= minimum && !list.includes(undefined);
    return isLong ? [] : [{ code: 'too_small', origin: 'array', minimum, inclusive: true }];
  });
}

/** At most so many items. */
export function maxItems(maximum: number): z.core.$ZodCheck<List> {
  return rule(({ length }) =>
    length <= maximum ? [] : [{ code: 'too_big', origin: 'array', maximum, inclusive: true }],
  );
}

/** No two items are equal. */
export function uniqueItems(): z.core.$ZodCheck<List> {
  return rule((list) => {
    const index = repeated(list);
    return index === -1 ? [] : [says('Invalid input: equals an earlier item', [index])];
  });
}

/** How many items a schema accepts. */
export function contains(schema: z.ZodType, minimum = 1, maximum = Infinity): z.core.$ZodCheck<List> {
  return rule((list) => {
    const count = list.filter((item) => accepts(schema, item)).length;
    if (count < minimum) return [says(`Too small: expected >=${minimum} items that match, found ${count}`)];
    return count > maximum ? [says(`Too big: expected <=${maximum} items that match, found ${count}`)] : [];
  });
}
