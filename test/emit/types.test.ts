import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emitPackage } from '../../src/emit/emit-package.ts';
import { hardSchemas } from './hard-schemas.ts';
import { inputOf } from './sample-input.ts';
import { typeErrors } from './type-errors.ts';
import { writePackage } from './written-package.ts';

const files = await emitPackage(inputOf(hardSchemas));
const folder = await writePackage(files, 'hard-types');
const text = (name: string) => files.find(({ path }) => path.startsWith(`types/${name}-`))?.text ?? '';

afterAll(() => rm(join(folder, '../..'), { recursive: true, force: true }));

describe('types', () => {
  it('compile strictly whatever schemas say', () => {
    const declarations = files.filter(({ path }) => path.endsWith('.d.ts'));
    expect(typeErrors(declarations.map(({ path }) => join(folder, path)))).toEqual([]);
  });

  it('declare one thing per file, and never a second name for it', () => {
    for (const { path, text: declared } of files) {
      if (!path.startsWith('types/') || /\/(?:registry|runtime)\.d\.ts$/.test(path)) continue;
      expect(declared.match(/^export /gm)).toHaveLength(1);
    }
    expect(files.map(({ text: all }) => all).join('')).not.toMatch(/\b(?:T|Tree)1\b/);
  });

  it('are closed unless the schema says otherwise', () => {
    expect(text('tree')).not.toContain('[k: string]');
    expect(text('hard-names')).toContain('[k: string]');
    expect(text('closed-empty')).toContain('Record<string, never>');
  });

  it('are indented, whatever comments and values hold', () => {
    const lines = text('hard-names').split('\n');
    const property = lines.find((line) => line.includes('no property'));
    expect(property).toMatch(/^ {2}"no property": unknown$/);
    expect(lines.filter((line) => /\s$/.test(line))).toEqual([]);
    expect(lines.at(-2)).toBe('}');
  });

  it('keep documentation, defaults and bounds', () => {
    expect(text('not-typed')).toContain('@multipleOf 0.1');
    expect(text('hard-names')).toContain('@minLength 2');
  });
});

describe('types of large schemas', () => {
  const settings = (said: Readonly<Record<string, unknown>>) => ({
    type: 'object',
    properties: Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `setting_${index}`,
        { type: 'string', maxLength: index + 1 },
      ]),
    ),
    ...said,
  });
  const body = (said: Readonly<Record<string, unknown>>) => ({
    type: 'object',
    properties: { voice: settings(said) },
  });

  it('are shared by what they read like; what is said of a use stands where it is used', async () => {
    const emitted = await emitPackage(
      inputOf({
        early: body({ description: 'Who begins.', examples: [{ setting_1: 'a' }] }),
        late: body({ description: 'Who ends.', deprecated: true, title: 'Last' }),
        list: { type: 'object', properties: { voice: { type: 'array', items: settings({}) } } },
        many: {
          type: 'object',
          properties: { voice: { type: 'array', items: settings({ description: 'All who speak.' }) } },
        },
      }),
    );
    const types = emitted.filter(({ path }) => /^types\/[a-z-]+-[0-9a-f]{12}\.d\.ts$/.test(path));
    const own = types.filter(({ text: declared }) => declared.includes('setting_59'));
    expect(own.map(({ path }) => path.replace(/[0-9a-f]{12}/, '…'))).toEqual([
      'types/items-….d.ts',
      'types/properties-voice-….d.ts',
    ]);
    const textOf = (name: string) => types.find(({ path }) => path.startsWith(`types/${name}-`))?.text ?? '';
    expect(textOf('early')).toMatch(/\/\*\* Who begins\. \*\/\n {2}voice\?: PropertiesVoice_/);
    expect(textOf('late')).toMatch(/@deprecated\n.*Who ends\.\n.*\n {2}voice\?: PropertiesVoice_/);
    expect(textOf('many')).toMatch(/\/\*\* Items: All who speak\. \*\/\n {2}voice\?: \w+\[\]/);
    expect(own.every(({ text: declared }) => !declared.includes('Who'))).toBe(true);
  });

  it('are left out where a value may be anything, too', async () => {
    const emitted = await emitPackage(inputOf({ open: { anyOf: [body({}), true] } }));
    expect(
      emitted.some(({ path, text: declared }) => path.endsWith('.d.ts') && declared.includes('setting_')),
    ).toBe(false);
  });
});
