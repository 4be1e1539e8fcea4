import { describe, expect, it } from 'vitest';
import { matchPattern } from '../../src/validation/match-pattern.ts';

describe('patterns', () => {
  it.each([
    ['^[a-z0-9-]+$', 'gpt-4', 'accepted'],
    ['^[a-z0-9-]+$', 'GPT', 'rejected'],
    ['^(?:auto|low|high)$', 'low', 'accepted'],
    ['^\\d{1,4}x\\d{1,4}$', '1024x', 'rejected'],
    ['^(https?|data):.+', 'ftp://host', 'rejected'],
    ['^(?:v\\d)?$', '', 'accepted'],
    ['(', 'text', 'open'],
  ])('%s on %s: %s', (pattern, text, verdict) => {
    expect(matchPattern(pattern, text)).toBe(verdict);
  });

  const long = 'a'.repeat(5000);

  it.each([
    ['^(a+)+$'],
    ['^(a|a)*$'],
    ['^((a)+)+$'],
    ['^(?:(?:a*)*)*$'],
    ['^(?=(a+)+$)a'],
    [`${'a?'.repeat(40)}${'a'.repeat(40)}b`],
    ['a*a*a*a*b'],
    ['(a)\\1+$'],
    ['(?<x>a*)\\k<x>*b'],
    [`${'(a|aa)'.repeat(60)}b`],
    ['^(a{1,30}){1,30}b$'],
    [`${'('.repeat(900)}`],
  ])('%s is not tried on a long text', (pattern) => {
    const start = performance.now();
    expect(matchPattern(pattern, `${long}!`)).toBe('open');
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
