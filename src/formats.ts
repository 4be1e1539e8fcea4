import { fullFormats } from 'ajv-formats/dist/formats.js';

/** The `format` names that schemas assert; every other format is kept as a note and rejects nothing. */
export const assertedFormats: ReadonlySet<string> = new Set([
  'date',
  'date-time',
  'duration',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'json-pointer',
  'regex',
  'time',
  'uri',
  'uri-reference',
  'uuid',
]);

/** Whether a text has a format, as ajv judges it; of what is not asserted every text has. */
export function hasFormat(name: string, text: string): boolean {
  if (!assertedFormats.has(name)) return true;
  const format: unknown = fullFormats[name as keyof typeof fullFormats];
  const check: unknown =
    typeof format === 'object' && format !== null && 'validate' in format ? format.validate : format;
  if (check instanceof RegExp) return check.test(text);
  return typeof check !== 'function' || check(text) === true;
}
