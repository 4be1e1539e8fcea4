import { describe, expect, it } from 'vitest';
import { parseSpec } from '../../src/parser/spec.ts';

const repeat = (count: number, write: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => write(i)).join('');

describe('parseSpec', () => {
  it.each([
    ['spec.json', '{"openapi": "3.0.0", "paths": {}}'],
    ['spec.json', '\ufeff\r\n{"openapi": "3.0.0",\r\n"paths": {}}\r\n'],
    ['spec.yaml', 'openapi: 3.0.0\npaths: {}\n'],
    ['spec.yml', '\ufeffopenapi: 3.0.0\r\npaths: {}\r\n'],
    ['spec.json', 'openapi: 3.0.0\npaths: {}\n'],
    ['spec.yaml', '{"openapi": "3.0.0", "paths": {}}'],
    ['spec.yaml', '{openapi: 3.0.0, paths: {}}'],
    ['spec', 'base: &base { paths: {} }\nopenapi: 3.0.0\n<<: *base\n'],
  ])('reads %s %j', (path, text) => {
    expect(parseSpec(path, text)).toMatchObject({ path, value: { openapi: '3.0.0', paths: {} } });
  });

  it('keeps names such as __proto__ as names', () => {
    for (const text of ['{"paths": {"__proto__": {"get": {}}}}', 'paths:\n  __proto__:\n    get: {}\n']) {
      const spec = parseSpec('spec', text);
      const { paths } = 'value' in spec ? spec.value : {};
      expect(Object.keys(paths as object)).toEqual(['__proto__']);
      expect(Object.getPrototypeOf(paths)).toBe(Object.prototype);
    }
  });

  it.each([
    ['{\n "openapi": "3.0.0",\n "paths": tru\n}', 3, 11],
    ['{\n "openapi": "3.0.0",\n}', 3, 1],
    ['{ // one\n "openapi": "3.0.0" }', 1, 3],
    ['{"openapi": "3.0.0"', 1, 20],
    ['openapi: 3.0.0\npaths: {}\npaths: {}\n', 3, 1],
    ['openapi: 3.0.0\n\tpaths: {}\n', 2, 1],
  ])('%j does not parse, at %i:%i', (text, line, column) => {
    expect(parseSpec('spec', text)).toMatchObject({ kind: 'syntax', line, column });
  });

  it.each(['', '5', '[1]', '"text"', '{"swag": 2}', '<!DOCTYPE html>\n<html></html>', '# Page\n\nText\n'])(
    '%j is no OpenAPI document',
    (text) => {
      expect(parseSpec('spec', text)).toMatchObject({ kind: 'not-openapi' });
    },
  );

  it.each([
    ['{"swagger": "2.0", "info": {}, "paths": {}}', /^Swagger 2\.0 stands here, expected OpenAPI 3/],
    ['swagger: 2.0\n', /^Swagger 2\.0/],
    ['{"openapi": "3.0.0", "paths": []}', /^`paths` is a list, expected an object$/],
    ['{"openapi": "3.0.0", "paths": "x"}', /^`paths` is a string/],
    ['{"name": 1, "scripts": 2}', /^An object with `name`, `scripts` stands here/],
    ['{"__proto__": {"paths": {}}}', /^An object with `__proto__` stands here/],
  ])('says what stands in %s', (text, reason) => {
    expect(parseSpec('spec', text)).toMatchObject({
      kind: 'not-openapi',
      reason: expect.stringMatching(reason),
    });
  });

  it.each([
    [
      'aliases that multiply',
      `paths: {}\nk0: &k0 [x, x]\n${repeat(40, (i) => `k${i + 1}: &k${i + 1} [*k${i}, *k${i}]\n`)}`,
    ],
    [
      'merges that multiply',
      `paths: {}\nk0: &k0 {x: 1}\n${repeat(40, (i) => `k${i + 1}: &k${i + 1}\n  <<: [*k${i}, *k${i}]\n`)}`,
    ],
    ['an alias inside its anchor', 'paths: &paths\n  next: *paths\n'],
    ['lists in lists', `paths: ${'['.repeat(50_000)}`],
    ['unclosed JSON', `{"paths": ${'['.repeat(50_000)}`],
  ])('refuses %s', (_what, text) => {
    expect(parseSpec('spec', text)).toMatchObject({ kind: 'syntax' });
    expect(parseSpec('spec', text)).not.toMatchObject({ reason: expect.stringMatching(/call stack|attack/) });
  });

  it('reads many keys in linear time', () => {
    const text = `paths:\n${repeat(40_000, (i) => `  /p${i}: {}\n`)}`;
    const before = performance.now();
    expect(parseSpec('spec.yaml', text)).toHaveProperty('value');
    expect(performance.now() - before).toBeLessThan(20_000);
  });
});
