import { describe, expect, it } from 'vitest';
import { locatePointer, locatePointers } from '../../src/parser/spec-places.ts';

const json = '\ufeff{\r\n  "paths": {\r\n    "/a~b": { "get": { "tags": [1, { "name": "v" }] } }\r\n  }\r\n}';
const yaml = `openapi: 3.0.0
base: &base
  summary: Shared
paths:
  /a~b:
    get:
      <<: *base
      tags:
        - one
        - { name: v }
      again: *base
  200: Text
`;

/** What stands at a place, with its line and column. */
function show(path: string, text: string, pointer: string): string {
  const { offset, endOffset, line, column } = locatePointer(path, text, pointer);
  return `${line}:${column} ${text.slice(offset, endOffset)}`;
}

describe('locatePointer', () => {
  it.each([
    ['', '1:1 {'],
    ['/paths', '2:3 "paths"'],
    ['/paths/~1a~0b', '3:5 "/a~b"'],
    ['/paths/~1a~0b/get/tags/0', '3:33 1'],
    ['/paths/~1a~0b/get/tags/1', '3:36 {'],
    ['/paths/~1a~0b/get/tags/1/name', '3:46 "v"'],
    ['/paths/~1a~0b/get/tags/9/name', '3:24 "tags"'],
    ['/paths/__proto__', '2:3 "paths"'],
  ])('finds %j in JSON', (pointer, expected) => {
    expect(show('spec.json', json, pointer)).toBe(expected);
  });

  it.each([
    ['/openapi', '1:10 3.0.0'],
    ['/paths', '4:1 paths'],
    ['/paths/~1a~0b/get/summary', '3:12 Shared'],
    ['/paths/~1a~0b/get/tags/0', '9:11 one'],
    ['/paths/~1a~0b/get/tags/1', '10:11 {'],
    ['/paths/~1a~0b/get/tags/1/name', '10:19 v'],
    ['/paths/~1a~0b/get/again', '11:7 again'],
    ['/paths/~1a~0b/get/again/summary', '3:12 Shared'],
    ['/paths/200', '12:8 Text'],
    ['/paths/300/x', '4:1 paths'],
  ])('finds %j in YAML', (pointer, expected) => {
    expect(show('spec.yaml', yaml, pointer)).toBe(expected);
  });

  it.each([
    '',
    '{',
    '{"paths": ',
    '[[[[',
    'a: [',
    '\ufeff',
    `{"paths": ${'['.repeat(50_000)}`,
    `a: ${'['.repeat(20_000)}`,
  ])('never throws, whatever the text (%#)', (text) => {
    expect(locatePointer('spec', text, '/paths/0/x').line).toBe(1);
  });

  it('finds many in one pass', () => {
    const places = locatePointers('spec.json', json, ['/paths', '/paths/~1a~0b/get', '/paths', '/nowhere']);
    expect([...places].map(([pointer, { line }]) => [pointer, line]).sort()).toEqual([
      ['/nowhere', 1],
      ['/paths', 2],
      ['/paths/~1a~0b/get', 3],
    ]);
  });
});
