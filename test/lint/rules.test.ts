import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { resolveConfig } from '../../src/config/resolve.ts';
import { type Config, defaultConfig } from '../../src/config.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import type { FileSource } from '../../src/file-source.ts';
import { openSource } from '../../src/files/source.ts';
import { lint } from '../../src/lint/lint.ts';
import { presetsOf, type Rule } from '../../src/lint/rule.ts';
import { formatRulePage } from '../../src/lint/rule-page.ts';
import { rules } from '../../src/lint/rules/index.ts';
import { locatePointers } from '../../src/parser/spec-places.ts';

const repository = join(import.meta.dirname, '../..');
const fixtures = join(repository, 'test/fixtures/lint');

/** Lints a folder as a documentation of its own. */
async function lintFixture(folder: string, rule: Rule): Promise<Diagnostic[]> {
  const project = { root: folder, docs: folder, out: join(folder, 'out'), config: defaultConfig };
  const source = withListed(withRepeated(await openSource(project), folder), folder);
  const config = readFixtureConfig(folder);
  return lint(await compile(source, config), {
    // Rules that only the largest preset holds are shown alone.
    settings: {
      ...config,
      rules: presetsOf(rule).includes('recommended') ? {} : { [rule.id]: rule.severity },
    },
    locate: async (path, pointers) => {
      const file = await source.readText(path);
      return file.kind === 'text' ? locatePointers(path, file.text, pointers) : new Map();
    },
  });
}

/** What a rule is told by the configuration stands in one beside the pages. */
function readFixtureConfig(folder: string): Config {
  const file = join(folder, 'docschema.config.json');
  if (!existsSync(file)) return defaultConfig;
  const result = resolveConfig(readFileSync(file, 'utf8'), file);
  if (result.kind === 'invalid') throw new Error(result.problems.map(({ message }) => message).join());
  return result.config;
}

/** Folders that only some file systems tell apart are a list of their files: `files.json`. */
function withListed(source: FileSource, folder: string): FileSource {
  const file = join(folder, 'files.json');
  if (!existsSync(file)) return source;
  return { ...source, specs: [], files: JSON.parse(readFileSync(file, 'utf8')) as string[] };
}

/** A page too long to commit is one text, many times: `{ path, text, times }` in `repeat.json`. */
function withRepeated(source: FileSource, folder: string): FileSource {
  const file = join(folder, 'repeat.json');
  if (!existsSync(file)) return source;
  const recipe = JSON.parse(readFileSync(file, 'utf8')) as { path: string; text: string; times: number };
  const text = recipe.text.repeat(recipe.times);
  const readText: FileSource['readText'] = async (path) =>
    path === recipe.path ? { kind: 'text', text, bytes: text.length } : source.readText(path);
  return { ...source, pages: [...source.pages, recipe.path], specs: [], readText };
}

/** What a reader of the fixture can check by eye. */
function shorten({ ruleId, severity, message, path, line, column, related, suggest }: Diagnostic): string[] {
  return [
    `${path}:${line}:${column} ${severity} ${ruleId}`,
    `  ${message}`,
    ...related.map((other) => `  ${other.path}:${other.line}:${other.column} ${other.message}`),
    ...(suggest === undefined ? [] : [`  ${suggest}`]),
  ];
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('raises what its fixture shows, and no other rule speaks of the same', async () => {
    const found = await lintFixture(join(fixtures, id, 'bad'), rule);
    const text = `${found.flatMap(shorten).join('\n')}\n`;
    expect(new Set(found.map(({ ruleId }) => ruleId))).toEqual(new Set([id]));
    expect(found.some(({ fix }) => fix !== undefined)).toBe(rule.fixable === true);
    await expect(text).toMatchFileSnapshot(join(fixtures, id, 'expected.txt'));
  });

  it('is silent where nothing is wrong', async () => {
    expect((await lintFixture(join(fixtures, id, 'good'), rule)).flatMap(shorten)).toEqual([]);
  });

  it('has a page of its own, written from its file', () => {
    expect(readFileSync(join(repository, 'docs/rules', `${id}.md`), 'utf8')).toContain(formatRulePage(rule));
  });
});

it('has no fixture without a rule', () => {
  const families = readdirSync(fixtures);
  const ids = families.flatMap((family) =>
    readdirSync(join(fixtures, family)).map((name) => `${family}/${name}`),
  );
  expect(ids.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
  expect(existsSync(join(repository, 'docs/rules/README.md'))).toBe(true);
});
