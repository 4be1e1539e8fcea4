import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { defaultConfig } from '../../src/config.ts';
import { lint } from '../../src/lint/lint.ts';
import { defineRule } from '../../src/lint/rule.ts';
import { suppressionWithoutReason } from '../../src/lint/rules/lint/suppression-without-reason.ts';
import { unusedSuppression } from '../../src/lint/rules/lint/unused-suppression.ts';
import type { LintSettings } from '../../src/lint/settings.ts';
import type { LintInput } from '../../src/lint-input.ts';
import { locatePointers } from '../../src/parser/spec-places.ts';
import { memorySource, modelPage, specText } from '../support/memory-source.ts';

const docs = { summary: 'x', why: 'x', language: 'text', bad: 'x', good: 'x' } as const;

/** Finds the word `moon`, wherever it stands. */
const moon = (texts: Readonly<Record<string, string>>) =>
  defineRule({
    id: 'test/night',
    severity: 'warning',
    docs,
    *check({ pages }: LintInput) {
      for (const { path } of pages)
        for (const [index, text] of (texts[path] ?? '').split(/\r?\n/).entries())
          if (text.includes('moon')) yield { message: 'Moon', at: { path, line: index + 1, column: 1 } };
    },
  });

const types = defineRule({
  id: 'test/type',
  severity: 'warning',
  docs,
  *check({ schemaProblems }: LintInput) {
    for (const { at } of schemaProblems) yield { message: 'Type', at };
  },
});

async function lintFiles(
  files: Readonly<Record<string, string>>,
  pages = Object.keys(files).filter((path) => /\.mdx?$/.test(path)),
  settings: LintSettings = { rules: {}, overrides: [] },
): Promise<string[]> {
  const compilation = await compile({ ...memorySource(files), pages }, defaultConfig);
  const found = await lint(compilation, {
    settings,
    locate: (path, pointers) => locatePointers(path, files[path] ?? '', pointers),
    rules: [moon(files), types, unusedSuppression, suppressionWithoutReason],
  });
  return found.map(({ path, line, ruleId }) => `${path}:${line} ${ruleId}`);
}

const lintPage = (...lines: string[]) => lintFiles({ 'a.md': lines.join('\n') });

describe('suppressions of a page', () => {
  it('cover the next line that holds something', async () => {
    expect(
      await lintPage(
        '# Night',
        '<!-- docschema-disable-next-line test/night -- seen in June -->',
        '',
        'the moon',
        '',
        'another moon',
      ),
    ).toEqual(['a.md:6 test/night']);
  });

  it('cover the whole block that starts on the next line', async () => {
    const comment = '<!-- docschema-disable-next-line test/night -- seen in June -->';
    expect(await lintPage(comment, '```json', '{', '"moon"', '}', '```', '', 'moon')).toEqual([
      'a.md:8 test/night',
    ]);
    expect(
      await lintPage(comment, '{% hint style="info" %}', 'dark', '', 'moon', '{% endhint %}', '', 'moon'),
    ).toEqual(['a.md:8 test/night']);
    expect(await lintPage(comment, '* dark', '* moon')).toEqual([
      'a.md:1 lint/unused-suppression',
      'a.md:3 test/night',
    ]);
  });

  it('may follow one another', async () => {
    const comments = ['test/none', 'test/night'].map(
      (rule) => `<!-- docschema-disable-next-line ${rule} -- x y -->`,
    );
    expect(await lintPage(...comments, 'moon')).toEqual(['a.md:1 lint/unused-suppression']);
    expect(await lintPage(...comments.toReversed(), 'moon')).toEqual(['a.md:2 lint/unused-suppression']);
  });

  it('cover what stands between disable and enable', async () => {
    expect(
      await lintPage(
        'moon',
        '',
        '<!-- docschema-disable test/night, test/type -- a tale -->',
        '',
        'moon',
        '',
        '<!-- docschema-enable test/night -->',
        '',
        'moon',
      ),
    ).toEqual(['a.md:1 test/night', 'a.md:3 lint/unused-suppression', 'a.md:9 test/night']);
  });

  it('cover the rest of the page without an enable, and the whole page where they say so', async () => {
    expect(await lintPage('moon', '', '<!-- docschema-disable test/night -- a tale -->', '', 'moon')).toEqual(
      ['a.md:1 test/night'],
    );
    expect(
      await lintPage('moon', '', '<!-- docschema-disable-page test/night -- a tale -->', '', 'moon'),
    ).toEqual([]);
  });

  it('are read in MDX, in Windows files, and over several lines', async () => {
    const text = '# Night\n\n{/* docschema-disable-next-line test/night -- seen in June */}\nmoon\n\nmoon\n';
    expect(await lintFiles({ 'a.mdx': text })).toEqual(['a.mdx:6 test/night']);
    expect(
      await lintFiles({
        'a.md': '# Night\r\n\r\n<!-- docschema-disable-next-line\r\n  test/night -- seen\r\n-->\r\nmoon\r\n',
      }),
    ).toEqual([]);
  });

  it('do not count in code', async () => {
    const comment = '<!-- docschema-disable-page test/night -- an example -->';
    expect(await lintPage('```html', comment, '```', '', 'moon')).toEqual(['a.md:5 test/night']);
    expect(await lintPage(`    ${comment}`, '', 'moon')).toEqual(['a.md:3 test/night']);
    expect(await lintPage(`Write \`${comment}\` above`, '', 'moon')).toEqual(['a.md:3 test/night']);
    expect(await lintPage('<pre>', comment, '</pre>', '', 'moon')).toEqual(['a.md:5 test/night']);
  });

  it('need a reason, and are findings without, which nothing suppresses', async () => {
    expect(await lintPage('<!-- docschema-disable-next-line test/night -->', 'moon')).toEqual([
      'a.md:1 lint/suppression-without-reason',
    ]);
    expect(
      await lintPage(
        '<!-- docschema-disable-page lint/suppression-without-reason -- we know why -->',
        '',
        '<!-- docschema-disable-next-line test/night -- -->',
        'moon',
      ),
    ).toEqual(['a.md:1 lint/unused-suppression', 'a.md:3 lint/suppression-without-reason']);
  });

  it('are not called unused where their rule is switched off', async () => {
    const comment = '<!-- docschema-disable-page test/night -- seen in June -->';
    const files = { 'a.md': `${comment}\n\nNight\n`, 'old/b.md': `${comment}\n\nNight\n` };
    const lintWith = (settings: LintSettings) => lintFiles(files, Object.keys(files), settings);
    expect(await lintWith({ rules: { 'test/night': 'off' }, overrides: [] })).toEqual([]);
    expect(
      await lintWith({ rules: {}, overrides: [{ files: ['old/**'], rules: { 'test/night': 'off' } }] }),
    ).toEqual(['a.md:1 lint/unused-suppression']);
    expect(await lintWith({ rules: {}, overrides: [], preset: 'minimal' })).toEqual([]);
  });

  it('leave the fingerprints of other findings alone', async () => {
    const run = async (text: string) => {
      const compilation = await compile(memorySource({ 'a.md': text }), defaultConfig);
      const settings = { rules: {}, overrides: [] };
      const found = await lint(compilation, {
        settings,
        locate: () => new Map(),
        rules: [moon({ 'a.md': text })],
      });
      return found.map(({ fingerprint }) => fingerprint);
    };
    const [, second] = await run('moon\n\nmoon\n');
    expect(await run('<!-- docschema-disable-next-line test/night -- x -->\nmoon\n\nmoon\n')).toEqual([
      second,
    ]);
  });

  it('take time in proportion to the page', async () => {
    const start = performance.now();
    await lintPage('<!-- docschema-disable-next-line test/night '.repeat(20_000));
    await lintPage('{/* docschema-disable test/night '.repeat(20_000));
    await lintPage(
      ...Array.from({ length: 5_000 }, () => '<!-- docschema-disable-next-line test/night -- x -->'),
      'moon',
    );
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});

describe('suppressions of a document', () => {
  const page = modelPage('Chat', ['chat'], ['post /v1/x x.json']);
  const withIgnores = (
    change: (document: Record<string, unknown>, schema: Record<string, unknown>) => void,
  ) => {
    const document = JSON.parse(specText('post /v1/x'));
    const { schema } = document.paths['/v1/x'].post.requestBody.content['application/json'];
    schema.properties.n.type = 'amount';
    change(document, schema);
    return { 'a.md': page, 'x.json': JSON.stringify(document, null, 2) };
  };
  const ignore = [{ rule: 'test/type', reason: 'counted by hand' }];

  it('are findings without them', async () => {
    expect(await lintFiles(withIgnores(() => {}))).toEqual([
      expect.stringMatching(/^x\.json:\d+ test\/type$/),
    ]);
  });

  it('cover the object that they stand on, and all inside', async () => {
    expect(
      await lintFiles(
        withIgnores((document) => {
          document['x-docschema-ignore'] = ignore;
        }),
      ),
    ).toEqual([]);
    expect(
      await lintFiles(
        withIgnores((_, schema) => {
          schema['x-docschema-ignore'] = ignore;
        }),
      ),
    ).toEqual([]);
  });

  it('count where the document is the page', async () => {
    const files = withIgnores((_, schema) => {
      schema['x-docschema-ignore'] = ignore;
    });
    expect(await lintFiles({ 'x.json': files['x.json'] }, ['x.json'])).toEqual([]);
    const found = await lintFiles({ 'x.json': withIgnores(() => {})['x.json'] }, ['x.json']);
    expect(found.map((line) => line.split(' ')[1])).toEqual(['test/type']);
  });

  it('cover nothing beside it', async () => {
    const found = await lintFiles(
      withIgnores((document) => {
        document.info = { title: 'x', version: '1', 'x-docschema-ignore': ignore };
      }),
    );
    expect(found.map((line) => line.split(' ')[1])).toEqual(['lint/unused-suppression', 'test/type']);
  });

  it('need a rule and a reason', async () => {
    const found = await lintFiles(
      withIgnores((document) => {
        document['x-docschema-ignore'] = [{ rule: 'test/type' }, 'all', { reason: 'x' }, null];
      }),
    );
    expect(found.map((line) => line.split(' ')[1]).toSorted()).toEqual([
      'lint/suppression-without-reason',
      'lint/unused-suppression',
      'lint/unused-suppression',
      'lint/unused-suppression',
    ]);
  });

  it('are no part of what is emitted', async () => {
    const files = withIgnores((_, schema) => {
      schema['x-docschema-ignore'] = ignore;
    });
    const { graph } = await compile(memorySource(files), defaultConfig);
    expect(JSON.stringify([...graph.nodes.values()])).not.toContain('docschema-ignore');
  });
});
