import type * as z from 'zod';
import { formats } from '../../compact/runtime/formats.ts';
import { eq, len } from '../../compact/runtime/values.ts';
import { rule, says } from './rule.ts';

const longestList = 200;

/** At least so many characters; zod counts a character beyond the basic plane as two. */
export function minLength(minimum: number): z.core.$ZodCheck<string> {
  return rule(
    (text) =>
      len(text) >= minimum ? [] : [{ code: 'too_small', origin: 'string', minimum, inclusive: true }],
    (bag) => {
      bag.minimum = minimum;
    },
  );
}

/** At most so many characters. */
export function maxLength(maximum: number): z.core.$ZodCheck<string> {
  return rule(
    (text) => (len(text) <= maximum ? [] : [{ code: 'too_big', origin: 'string', maximum, inclusive: true }]),
    (bag) => {
      bag.maximum = maximum;
    },
  );
}

/** A format, by the names of JSON Schema. */
export function format(name: string): z.core.$ZodCheck<string> {
  return rule(
    (text) => (formats[name]?.(text) === false ? [{ code: 'invalid_format', format: name }] : []),
    (bag) => {
      bag.format = name;
    },
  );
}

/** A whole number of any size, `1.0` among them. */
export function integer(): z.core.$ZodCheck<number> {
  return rule(
    (value) => (Number.isInteger(value) ? [] : [{ code: 'invalid_type', expected: 'int' }]),
    (bag) => {
      bag.format = 'int';
    },
  );
}

/** A multiple, as JSON Schema validators compute it. */
export function multipleOf(divisor: number): z.core.$ZodCheck<number> {
  return rule(
    (value) =>
      Number.isInteger(value / divisor) ? [] : [{ code: 'not_multiple_of', origin: 'number', divisor }],
    (bag) => {
      bag.multipleOf = divisor;
    },
  );
}

/** One of some values, which may be objects and lists. */
export function equals(values: readonly unknown[]): z.core.$ZodCheck<unknown> {
  return rule((value) => {
    if (values.some((each) => eq(each, value))) return [];
    const list = values.map((each) => JSON.stringify(each)).join(' or ');
    return [says(`Invalid input: expected ${list.slice(0, longestList)}`)];
  });
}
