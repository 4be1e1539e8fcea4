import { describe, expect, it } from 'vitest';
import { runExplain } from '../../src/commands/explain.ts';
import { runRules } from '../../src/commands/rules.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { recordingTerminal } from './temporary-project.ts';

describe('docschema rules', () => {
  it('lists every rule on one line', () => {
    const { terminal, out } = recordingTerminal();
    expect(runRules(terminal)).toBe(0);
    const lines = out().trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ +/)[0])).toEqual(rules.map(({ id }) => id));
    expect(lines.filter((line) => line.endsWith(' (fixable)'))).toHaveLength(
      rules.filter(({ fixable }) => fixable).length,
    );
    expect(out()).toMatch(/^spec\/unresolved +error +The operation that a page links cannot be found$/m);
  });
});

describe('docschema explain', () => {
  it.each(rules.map(({ id }) => id))('prints the documentation of %s', (id) => {
    const { terminal, out, err } = recordingTerminal();
    expect(runExplain(id, terminal)).toBe(0);
    expect(out().startsWith(`# ${id}\n`)).toBe(true);
    expect(err()).toBe('');
  });

  it.each([
    ['spec/unresolvd', 'No rule `spec/unresolvd`, did you mean `spec/unresolved`?'],
    ['unresolved', 'No rule `unresolved`, did you mean `spec/unresolved`?'],
    ['SPEC/Unresolved', 'No rule `SPEC/Unresolved`, did you mean `spec/unresolved`?'],
    ['too-deep', 'No rule `too-deep`, did you mean `page/too-deep` or `spec/too-deep`?'],
    ['\u001B[31m', 'No rule `\\u001b[31m`'],
    ['x'.repeat(100_000), 'No rule `xxx'],
  ])('offers what was meant with %.20s', (id, message) => {
    const { terminal, out, err } = recordingTerminal();
    expect(runExplain(id, terminal)).toBe(2);
    expect(out()).toBe('');
    expect(err()).toContain(message);
  });
});
