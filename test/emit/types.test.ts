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

  it('are indented by their brackets, whatever comments and values hold', () => {
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
