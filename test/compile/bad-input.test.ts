import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { emitPackage } from '../../src/emit/emit-package.ts';
import { lint } from '../../src/lint/lint.ts';
import { memorySource, modelPage, specText } from '../support/memory-source.ts';

const good = {
  'good.md': modelPage('Good', ['relay/good'], ['post /v1/x good.json']),
  'good.json': specText('post /v1/x'),
};

async function compileWith(files: Readonly<Record<string, string | undefined>>) {
  const compilation = await compile(memorySource({ ...good, ...files }), defaultConfig);
  const diagnostics = await lint(compilation, { settings: defaultConfig, locate: () => new Map() });
  const options = { packageName: 'x', packageVersion: '1.0.0', includeHidden: false, generator: 'docschema' };
  const output = await emitPackage({ ...compilation, options });
  // Whatever stands in the other files, the good page compiles.
  expect(compilation.operations.get('POST /v1/x good.json')).toBeDefined();
  expect(output.map(({ path }) => path)).toContain('models/relay+good.js');
  return {
    compilation,
    output,
    findings: diagnostics.map(({ ruleId, path, line }) => `${ruleId} ${path}:${line}`),
  };
}

describe('bad input is named, and the other pages compile', () => {
  it('a page that cannot be read', async () => {
    const { compilation, findings } = await compileWith({ 'locked.md': undefined });
    expect(compilation.unreadable).toEqual([{ path: 'locked.md', message: 'permission denied' }]);
    expect(findings).toEqual([]);
  });

  it('front matter that does not parse', async () => {
    const { findings } = await compileWith({ 'bad.md': '---\ntitle: "x\n---\n# X\n' });
    expect(findings).toEqual([expect.stringMatching(/^page\/invalid-front-matter bad\.md:[1-3]$/)]);
  });

  it('a document that is broken JSON, and one that is a folder', async () => {
    const { findings } = await compileWith({
      'bad.md': modelPage('Bad', ['bad'], ['post /v1/x bad.json', 'post /v1/x folder.json']),
      'bad.json': '{\n  "openapi": "3.0.0",\n  "paths": {\n',
      'folder.json': undefined,
    });
    expect(findings).toEqual(['spec/not-openapi bad.json:4', 'spec/not-openapi folder.json:1']);
  });

  it('ids that differ only in case, and ids that would be paths or inherited names', async () => {
    const ids = [
      '../../etc/passwd',
      '__proto__',
      'constructor',
      'Relay/Good',
      'CON',
      'a/./b',
      '/',
      'ü 日本',
      '%2e%2e',
    ];
    const { compilation, output, findings } = await compileWith({ 'ids.md': modelPage('Ids', ids) });
    expect(compilation.registry.models.map(({ id }) => id).sort()).toEqual([...ids, 'relay/good'].sort());
    const paths = output.map(({ path }) => path);
    expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
    expect(
      paths.filter((path) => path.split('/').some((name) => name === '' || name === '.' || name === '..')),
    ).toEqual([]);
    expect(findings).toContain('model/id-differs-only-in-case good.md:5');
  });

  it('a page of a megabyte', async () => {
    const row = 'A paragraph with `code`, [a link](x.md), {% hint %} and <b>HTML</b>.\n\n';
    const { compilation } = await compileWith({ 'big.md': row.repeat(Math.ceil(1_000_000 / row.length)) });
    expect(compilation.pages).toHaveLength(2);
  });
});
