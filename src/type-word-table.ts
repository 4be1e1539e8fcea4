import type { MissingPart } from './page-document.ts';

/** What a word for a type says in JSON Schema, and what it leaves open. */
export interface TypeWord {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly missing?: readonly MissingPart[];
}

const string: TypeWord = { schema: { type: 'string' } };
const number: TypeWord = { schema: { type: 'number' } };
const integer: TypeWord = { schema: { type: 'integer' } };
const boolean: TypeWord = { schema: { type: 'boolean' } };
const object: TypeWord = { schema: { type: 'object' }, missing: ['hidden-properties'] };
const array: TypeWord = { schema: { type: 'array' }, missing: ['content'] };
const nothing: TypeWord = { schema: { type: 'null' } };
const anything: TypeWord = { schema: {} };
const json: TypeWord = { schema: {}, missing: ['content'] };
const choice: TypeWord = { schema: {}, missing: ['enum-values', 'type-unknown'] };

function formatted(format: string): TypeWord {
  return { schema: { type: 'string', format } };
}

/**
 * Words that people write for types, in lower case and in the singular. A word stands here only where it can mean one
 * thing in JSON: `timestamp` may be a number or a text, `BigDecimal` too, so they are unknown.
 */
export const typeWords: ReadonlyMap<string, TypeWord> = new Map([
  ['string', string],
  ['str', string],
  ['text', string],
  ['char', string],
  ['character', string],
  ['varchar', string],
  ['url', string],
  ['link', string],
  ['password', string],
  // Without a word on how it is written: no format that would reject other spellings.
  ['date', string],
  ['datetime', string],
  ['base64', string],
  ['uuid', formatted('uuid')],
  ['guid', formatted('uuid')],
  ['email', formatted('email')],
  ['uri', formatted('uri')],
  ['date-time', formatted('date-time')],
  ['rfc3339', formatted('date-time')],
  ['file', formatted('binary')],
  ['binary', formatted('binary')],
  ['byte', formatted('binary')],
  ['blob', formatted('binary')],
  ['number', number],
  ['num', number],
  ['numeric', number],
  ['float', number],
  ['double', number],
  ['decimal', number],
  ['float32', number],
  ['float64', number],
  ['integer', integer],
  ['int', integer],
  ['int32', integer],
  ['int64', integer],
  ['uint', integer],
  ['long', integer],
  ['short', integer],
  ['boolean', boolean],
  ['bool', boolean],
  ['object', object],
  ['dict', object],
  ['dictionary', object],
  ['map', object],
  ['record', object],
  ['hash', object],
  ['array', array],
  ['list', array],
  ['null', nothing],
  ['none', nothing],
  ['any', anything],
  ['mixed', anything],
  ['json', json],
  ['enum', choice],
]);

/** Names of `format` that stand beside a type, as in `string (uuid)` or `integer<int64>`; all else in brackets is unknown. */
export const formatWords: ReadonlySet<string> = new Set([
  'binary',
  'byte',
  'date',
  'date-time',
  'double',
  'email',
  'float',
  'hostname',
  'int32',
  'int64',
  'ipv4',
  'ipv6',
  'password',
  'uri',
  'url',
  'uuid',
]);

/** Words beside a type that say whether the value must be there. */
export const requiredWords: ReadonlyMap<string, boolean> = new Map([
  ['required', true],
  ['mandatory', true],
  ['optional', false],
  ['not required', false],
]);
