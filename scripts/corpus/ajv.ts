import { Ajv2020 } from 'ajv/dist/2020.js';
import { addAssertedFormats, dialectOptions } from '../../test/support/interpreter/dialect.ts';

/** Strict ajv 2020-12 as the emitted schemas are judged by: unknown keywords fail, only the written formats are asserted. */
export function createAjv(): Ajv2020 {
  const ajv = addAssertedFormats(new Ajv2020({ ...dialectOptions, strictSchema: true, allErrors: true }));
  // Schemas say by it what is not known of them; it constrains nothing.
  return ajv.addVocabulary(['x-docschema']);
}
