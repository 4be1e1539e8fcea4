import type { Options } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { assertedFormats } from '../../../src/formats.ts';

/** How schemas of the graph are meant to be compiled: JSON Schema 2020-12, strict about unknown keywords. */
export const dialectOptions: Options = {
  strict: false,
  strictSchema: true,
  // Names such as `constructor` are ordinary property names.
  ownProperties: true,
  logger: false,
};

/** Teaches a validator exactly the formats that are asserted. */
export function addAssertedFormats(ajv: Ajv2020): Ajv2020 {
  for (const name of assertedFormats) ajv.addFormat(name, ajvFormats.default.get(name as FormatName));
  return ajv;
}

type FormatName = Parameters<typeof ajvFormats.default.get>[0];
