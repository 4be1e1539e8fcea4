import { expect, it } from 'vitest';
import { quote } from '../../src/quote.ts';

it('quotes on one line', () => {
  expect(quote(' a\n  b\t')).toBe('`a b`');
});

it('keeps the start and the end of a long text, and no half characters', () => {
  const url = quote(`https://example.com/${'folder/'.repeat(40)}chat.json`);
  expect(url).toMatch(/^`https:\/\/example\.com\/.*….*\/chat\.json`$/);
  expect(url.length).toBeLessThanOrEqual(162);
  for (const pad of ['', 'x']) {
    const text = quote(pad + '😀'.repeat(5_000));
    expect(Buffer.from(text).toString()).toBe(text);
    expect(text.length).toBeLessThanOrEqual(162);
  }
});
