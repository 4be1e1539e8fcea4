import type { Schema } from './schema.ts';

export { met } from './check.ts';
export { formats } from './formats.ts';
export { deep, deprecate, make } from './validator.ts';
export { eq, o, own, pairs, size, uniq } from './values.ts';

/** A text, without more. */
export const S: Schema = { type: 'string' };
/** A number, without more. */
export const N: Schema = { type: 'number' };
/** An integer, without more. */
export const I: Schema = { type: 'integer' };
/** A truth value, without more. */
export const B: Schema = { type: 'boolean' };
/** An object, without more. */
export const O: Schema = { type: 'object', additionalProperties: true };
