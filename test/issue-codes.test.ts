import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runtimeTypes } from '../src/emit/runtime-types.ts';

const source = readFileSync(join(import.meta.dirname, '../src/issue-code.ts'), 'utf8');

/** The members of `IssueCode` in a text. */
const codesIn = (text: string) => {
  const [, members = ''] = /type IssueCode =(.*?);\n/s.exec(text) ?? [];
  return [...members.matchAll(/\| '(\w+)'/g)].map(([, code]) => code);
};

it('emitted types list the codes that there are', () => {
  expect(codesIn(source).length).toBeGreaterThan(10);
  expect(codesIn(runtimeTypes)).toEqual(codesIn(source));
});

// What nests too deep `check` does not judge, nor what is for an unknown model: it exits with 2.
it('the page about `check` explains every other code', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/check.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  expect(rows.flatMap((row) => [...row.matchAll(/`(\w+_\w+)`/g)].map(([, code]) => code)).sort()).toEqual(
    codesIn(source).filter((code) => code !== 'too_deep' && code !== 'unknown_model'),
  );
});
