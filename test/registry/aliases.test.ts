import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAliases } from '../../src/registry/aliases.ts';

const show = (ids: readonly string[], stated: readonly (readonly string[])[] = []) =>
  findAliases(ids, stated).map(({ id, target }) => `${id} → ${target}`);

describe('findAliases', () => {
  it.each<[name: string, ids: string[], aliases: string[]]>([
    [
      'a vendor prefix',
      ['deepseek-chat', 'deepseek/deepseek-chat'],
      ['deepseek/deepseek-chat → deepseek-chat'],
    ],
    ['a date', ['gpt-4', 'gpt-4-0613'], ['gpt-4-0613 → gpt-4']],
    ['a date with dashes', ['gpt-4o-2024-08-06', 'gpt-4o'], ['gpt-4o-2024-08-06 → gpt-4o']],
    ['-latest', ['claude-3-opus-latest', 'claude-3-opus'], ['claude-3-opus-latest → claude-3-opus']],
    ['all of them', ['a/x-latest', 'x-20240620', 'x'], ['a/x-latest → x', 'x-20240620 → x']],
    ['never two dates', ['gpt-3.5-turbo', 'gpt-3.5-turbo-0125', 'gpt-3.5-turbo-1106'], []],
    [
      'ids of one date, with two dates on the page',
      ['a/x-0125', 'x-0125', 'x-1106', 'x', 'x-latest'],
      ['x-0125 → a/x-0125', 'x-latest → x'],
    ],
    ['not a version', ['qwen-7b', 'qwen-72b'], []],
    ['not a size', ['sd-1024', 'sd'], []],
    ['not letter case', ['Whisper', 'whisper'], []],
    ['not two vendors', ['a/x', 'b/x'], []],
    ['not a segment in the middle', ['kling/v1/pro/text', 'kling/v1/standard/text'], []],
  ])('%s', (_, ids, aliases) => {
    expect(show(ids)).toEqual(aliases);
  });

  it('takes the page at its word, and the first id where none is undated', () => {
    expect(show(['m-2024-01-01', 'other-name'], [['m-2024-01-01', 'other-name']])).toEqual([
      'm-2024-01-01 → other-name',
    ]);
    expect(show(['nano', 'gemini-image'], [['nano', 'gemini-image']])).toEqual(['gemini-image → nano']);
    expect(findAliases(['nano', 'image'], [['nano', 'image']])[0]?.inferredFrom).toBeUndefined();
    expect(findAliases(['x', 'v/x'], [])[0]?.inferredFrom).toBe(
      'differs by vendor prefix alone from another id of the page',
    );
  });

  it('never makes a chain, and never joins two dates', () => {
    const id = fc
      .tuple(
        fc.constantFrom('', 'a/', 'b/'),
        fc.constantFrom('x', 'y-1'),
        fc.constantFrom('', '-0125', '-1106', '-2024-05-13', '-latest'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 8 }), (ids) => {
        const aliases = findAliases(ids, []);
        const dateOf = (text: string) => /-(0125|1106|2024-05-13)$/.exec(text)?.[1];
        for (const { id: alias, target } of aliases) {
          expect(aliases.some((other) => other.id === target)).toBe(false);
          const dates = new Set([alias, target].map(dateOf).filter((date) => date !== undefined));
          expect(dates.size).toBeLessThan(2);
        }
        for (const target of new Set(aliases.map((alias) => alias.target))) {
          const family = aliases.filter((alias) => alias.target === target).map((alias) => dateOf(alias.id));
          expect(new Set(family.filter((date) => date !== undefined)).size).toBeLessThan(2);
        }
      }),
    );
  });
});
