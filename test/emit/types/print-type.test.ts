import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { printExpression, printType } from '../../../src/emit/types/print-type.ts';
import type { TypeSchema } from '../../../src/emit/types/type-schema.ts';
import { typeErrors } from '../type-errors.ts';
import { arbitraryType, prelude } from './arbitrary-type.ts';
import { libraryType } from './library-type.ts';

const folder = await mkdtemp(join(tmpdir(), 'docschema-types-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const text: TypeSchema = { tsType: 'string' };
const object = (
  properties: Readonly<Record<string, TypeSchema>>,
  more: Partial<TypeSchema> = {},
): TypeSchema => ({
  type: 'object',
  properties,
  required: [],
  additionalProperties: false,
  ...more,
});

function nest(depth: number, wrap: (inner: TypeSchema) => TypeSchema): TypeSchema {
  let schema = text;
  for (let level = 0; level < depth; level++) schema = wrap(schema);
  return schema;
}

/** A type in a type: as a member, as an item, in a union. */
const wraps: Readonly<Record<string, (inner: TypeSchema) => TypeSchema>> = {
  members: (voice) => object({ voice }),
  items: (items) => ({ type: 'array', items }),
  alternatives: (inner) => ({ anyOf: [{ tsType: 'null' }, inner] }),
};

describe('printed types', () => {
  it('read as json-schema-to-typescript writes them', async () => {
    const drawn = fc.asyncProperty(arbitraryType, async (schema) => {
      expect(printType('Speech_3FA9', schema)).toBe(await libraryType('Speech_3FA9', schema));
    });
    await fc.assert(drawn, { numRuns: Number(process.env.TYPE_RUNS ?? 1500) });
  });

  it('compile, however deep', async () => {
    const types = fc.sample(arbitraryType, 400).map((schema, index) => printType(`Speech_${index}`, schema));
    const deep = Object.entries(wraps).map(([kind, wrap]) => printType(`Deep_${kind}`, nest(5000, wrap)));
    const file = join(folder, 'drawn.d.ts');
    await writeFile(file, `${prelude}${[...types, ...deep].join('\n')}\n`);
    expect(typeErrors([file])).toEqual([]);
  });

  it('have no member twice in a tuple, either', () => {
    const schema: TypeSchema = { type: 'array', items: [{ anyOf: [text, text] }, { tsType: 'null' }] };
    expect(printType('Pair', schema)).toBe('export type Pair = [string, null]');
  });

  it('admit what named members are where nothing else is admitted', async () => {
    const none: TypeSchema = { anyOf: [] };
    expect(printType('None', none)).toBe(await libraryType('None', none));
    const voice = object({ voice: text }, { additionalProperties: none });
    expect(printType('Voice', voice)).toContain('[k: string]: string | undefined\n');
    expect(printType('Voice', { ...voice, required: ['voice'] })).toContain('[k: string]: string\n');
  });

  it('tell on one line that something is deprecated of which nothing is said', () => {
    const voice = object({ voice: { ...text, description: '', deprecated: true } });
    expect(printType('Voice', voice)).toContain('\n  /** @deprecated */\n  voice?: string\n');
  });

  it('are expressions where they have no name', () => {
    const words: TypeSchema = { type: 'array', items: { ...text, description: 'A word.' } };
    expect(printType('Words', words)).toBe('/** Items: A word. */\nexport type Words = string[]');
    expect(printExpression(words)).toBe('string[]');
    expect(printExpression(object({ 'no name': text }))).toBe('{\n  "no name"?: string\n}');
    expect(printExpression(object({}))).toBe('{}');
  });
});

describe('types in types', () => {
  it.each(Object.entries(wraps))('read as the library writes them: %s', async (_, wrap) => {
    const schema = nest(200, wrap);
    expect(printType('Deep', schema)).toBe(await libraryType('Deep', schema));
  });

  it.each(Object.entries(wraps))('end in `unknown` where they are too deep: %s', (_, wrap) => {
    const printed = printType('Deep', nest(5000, wrap));
    expect(printed).toContain('unknown');
    expect(printed).not.toContain('string');
  });

  it('do not double with each level where further members must admit the named ones', () => {
    const further = { additionalProperties: { tsType: 'number' } };
    const printed = printType(
      'Deep',
      nest(25, (voice) => object({ voice }, further)),
    );
    expect(printed.length).toBeLessThan(500_000);
    expect(printed).toContain('[k: string]: number | string | undefined');
    expect(printed).toContain('[k: string]: unknown');
  });
});
