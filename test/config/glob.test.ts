import { expect, it } from 'vitest';
import { matchesAny } from '../../src/glob.ts';

it.each([
  ['guide.md', '*.md', true],
  ['a/guide.md', '*.md', false],
  ['a/guide.md', '**/*.md', true],
  ['guide.md', '**/*.md', true],
  ['a/b/c.md', 'a/**', true],
  ['a/b/c.md', 'a', true],
  ['a/b/c.md', './a/', true],
  ['ab/c.md', 'a', false],
  ['a/b/c.md', 'a/**/c.md', true],
  ['a/c.md', 'a/**/c.md', true],
  ['ac.md', 'a/**/c.md', false],
  ['a/c.md', 'a/?.{md,mdx}', true],
  ['a/c.mdx', 'a/?.{md,mdx}', true],
  ['a/c.txt', 'a/?.{md,mdx}', false],
  ['x[legacy].json', '*[legacy].json', true],
  ['xl.json', '*[legacy].json', false],
  ['../specs/x.json', '../specs/**', true],
  ['A.md', 'a.md', false],
  ['a.md', '**', true],
])('%s against %s', (path, pattern, expected) => {
  expect(matchesAny(path, [pattern])).toBe(expected);
});

it('takes bounded time whatever the pattern', () => {
  const path = 'a'.repeat(5_000);
  const started = performance.now();
  expect(matchesAny(path, [`${'*a'.repeat(300)}b`, '{a,a}'.repeat(150)])).toBe(false);
  expect(performance.now() - started).toBeLessThan(20_000);
});
