import { describe, expect, it } from 'vitest';
import { resolveConfig } from '../../src/config/resolve.ts';
import { defaultConfig, emitNames } from '../../src/config.ts';

const problemsOf = (text: string, ruleIds?: readonly string[]) => {
  const result = resolveConfig(text, 'docschema.config.json', ruleIds ? { ruleIds } : {});
  return result.kind === 'invalid' ? result.problems : [];
};

describe('resolveConfig', () => {
  it('fills in the defaults', () => {
    expect(resolveConfig('{}', 'c')).toEqual({ kind: 'config', config: defaultConfig });
  });

  it('reads comments, trailing commas and `$schema`', () => {
    const text = '// ours\n{ "$schema": "x", "docs": "content", "extensions": [".MD",], }';
    const result = resolveConfig(text, 'c');
    expect(result).toEqual({
      kind: 'config',
      config: { ...defaultConfig, docs: 'content', extensions: ['.md'] },
    });
  });

  it('names an unknown key and the one that was meant', () => {
    expect(problemsOf('{\n  "incldue": []\n}')).toEqual([
      {
        message: 'Unknown key `incldue`, did you mean `include`?',
        path: 'docschema.config.json',
        line: 2,
        column: 3,
      },
    ]);
    expect(problemsOf('{ "somethingElse": 1 }')[0]?.message).toBe('Unknown key `somethingElse`');
  });

  it('says what stands where something else was expected', () => {
    const problems = problemsOf('{\r\n  "docs": 3,\r\n  "rules": { "a/b": "fatal" }\r\n}');
    expect(problems).toMatchObject([
      { message: '`docs` is `3`, expected a text', line: 2, column: 11 },
      {
        message: '`rules.a/b` is `"fatal"`, expected one of `error`, `warning`, `info`, `off`',
        line: 3,
        column: 21,
      },
    ]);
  });

  it('reports every value that is wrong', () => {
    const wrong = {
      include: [''],
      extensions: ['md'],
      modelStatement: [],
      package: { name: 'No Name', version: '1' },
      specUrls: [{ prefix: 'ftp://x' }],
      overrides: [{ files: [] }],
    };
    const messages = problemsOf(JSON.stringify(wrong)).map(({ message }) => message);
    expect(messages).toHaveLength(9);
    expect(messages.join('\n')).not.toContain('undefined');
  });

  it('names unknown rules only where the rules are known', () => {
    const text = '{ "rules": { "spec/unresovled": "off", "__proto__": "off" } }';
    expect(problemsOf(text)).toEqual([]);
    expect(problemsOf(text, ['spec/unresolved']).map(({ message }) => message)).toEqual([
      'Unknown rule `spec/unresovled`, did you mean `spec/unresolved`?',
      'Unknown rule `__proto__`',
    ]);
  });

  it('names a part of the package that does not exist, and one without what it needs', () => {
    expect(problemsOf('{\n  "emit": ["zod",\n    "opnapi"] }')).toEqual([
      {
        message: expect.stringMatching(
          /^`emit\.1` is `"opnapi"`, expected one of .*did you mean `openapi`\?$/,
        ),
        path: 'docschema.config.json',
        line: 3,
        column: 5,
      },
    ]);
    expect(problemsOf('{ "emit": ["zod", "index", "models", "openapi"] }')).toMatchObject([
      {
        message: '`emit` names `index` without `types` and `validators`, which it needs',
        line: 1,
        column: 19,
      },
      { message: '`emit` names `openapi` without `schemas`, which it needs', line: 1, column: 38 },
    ]);
    expect(problemsOf('{ "emit": ["zod", 1] }')).toMatchObject([{ line: 1, column: 19 }]);
    for (const emit of [[], ['zod'], ['models'], emitNames])
      expect(problemsOf(JSON.stringify({ emit }))).toEqual([]);
  });

  it('reads the key of a package.json and places its problems in that file', () => {
    const text = '{\n "name": "x",\n "docschema": { "out": 1 }\n}';
    const result = resolveConfig(text, 'package.json', { within: ['docschema'] });
    expect(result).toMatchObject({ kind: 'invalid', problems: [{ line: 3, column: 24 }] });
  });

  it.each([
    ['nothing', ''],
    ['a broken object', '{ "docs": '],
    ['a list', '[]'],
    ['a text', '"docs"'],
    ['hopeless nesting', '['.repeat(200_000)],
    ['binary', '\u0000\uFFFD'],
    ['a key of every prototype', '{ "__proto__": {}, "constructor": 1, "toString": 1 }'],
  ])('answers %s with a problem', (_, text) => {
    expect(problemsOf(text).length).toBeGreaterThan(0);
  });
});
