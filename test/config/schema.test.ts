import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { defaultConfig } from '../../src/config.ts';
import { ruleIds } from '../../src/lint/rules/index.ts';

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docschema.config.schema.json'), 'utf8'),
);

describe('the schema of the configuration', () => {
  it('states the defaults that the code has', () => {
    for (const [name, schema] of Object.entries(configSchema.properties)) {
      if (!('default' in schema)) continue;
      expect(defaultConfig, name).toHaveProperty(name, schema.default);
    }
  });

  it('is published for editors, with the rules by name', () => {
    const validate = new Ajv2020({ strict: true }).compile(published);
    expect(validate(defaultConfig)).toBe(true);
    expect(validate({ rules: { 'spec/unresolved': 'fatal' } })).toBe(false);
    expect(validate({ overrides: [{ files: ['**'], rules: { 'own/rule': 'info' } }] })).toBe(true);
    expect(Object.keys(published.$defs.rules.properties)).toEqual(ruleIds);
  });
});
