import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/facts/requests/find-json-fault.ts';

const edits = fc.constantFrom(
  '',
  ',',
  ':',
  '"',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '\n',
  '\t',
  ' ',
  '0',
  '.',
  'x',
  '-',
  '\u00a0',
);

describe('faults of JSON', () => {
  it('are found where JSON.parse fails, and nowhere else', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), fc.nat(2), edits, (json, place, length, edit) => {
        const at = place % (json.length + 1);
        const text = json.slice(0, at) + edit + json.slice(at + length);
        expect(findJsonFault(text) === undefined).toBe(parses(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('stand behind what some JSON starts with', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), fc.nat(), (json, place) => {
        const at = place % (json.length + 1);
        const found = findJsonFault(`${json.slice(0, at)}\u0001${json.slice(at)}`);
        expect(found?.index).toBeLessThanOrEqual(at);
        expect(found?.index).toBeGreaterThanOrEqual(startOfToken(json, at));
      }),
    );
  });

  it('name what closes all that is open', () => {
    expect(findJsonFault('{"a": [1, {"b": 2')?.fault).toEqual({ kind: 'unclosed', closing: '}]}' });
  });

  it.each([
    ['{"a": 1 "b": 2}', 8, { kind: 'sign', signs: [','] }],
    ['{"a": 1; "b": 2}', 7, { kind: 'sign', signs: [',', '}'] }],
    ['[1, 2}', 5, { kind: 'sign', signs: [']'] }],
    ['[1, 2, ]', 5, { kind: 'trailing-comma', before: ']' }],
    ['{"a": 1,, "b": 2}', 8, { kind: 'name' }],
    ['[,]', 1, { kind: 'value' }],
    ['{"a": "b\nc"}', 6, { kind: 'unclosed-text' }],
    ['{"a": "b\tc"}', 8, { kind: 'control-character' }],
    ['{"a": "\\q"}', 7, { kind: 'escape' }],
    ['{} {}', 3, { kind: 'end' }],
  ])('%s', (text, index, fault) => {
    expect(findJsonFault(text)).toEqual({ index, fault });
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Words and numbers are taken whole. */
function startOfToken(json: string, at: number): number {
  return at - (/[\\\w+.-]*$/.exec(json.slice(0, at))?.[0].length ?? 0);
}
