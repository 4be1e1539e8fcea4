import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuild } from '../../src/commands/build.ts';
import { type LintRequest, runLint } from '../../src/commands/lint.ts';
import type { Diagnostic } from '../../src/diagnostic.ts';
import { modelPage, specText } from '../support/memory-source.ts';
import { recordingTerminal, temporaryProject } from './temporary-project.ts';

/** One rule that is easy to raise; all others are off, so that new ones change nothing here. */
const config = (ids: readonly string[] = []) =>
  JSON.stringify({
    docs: 'docs',
    preset: 'minimal',
    rules: Object.fromEntries(ids.map((id) => [id, 'off'])),
  });

const lost = (title: string, file = 'lost.json') =>
  modelPage(title, [title.toLowerCase()], [`post /v1/x ${file}`]);

const files = {
  'docschema.config.json': config(),
  'docs/chat.md': modelPage('Chat', ['chat'], ['post /v1/x chat.json']),
  'docs/chat.json': specText('post /v1/x'),
  'docs/lost.md': lost('Lost'),
  'docs/gone.md': lost('Gone', 'gone.json'),
};

async function lint(cwd: string, request: Partial<LintRequest> = {}) {
  const recorder = recordingTerminal();
  const code = await runLint({ cwd, format: 'json', failSeverity: 'error', ...request }, recorder.terminal);
  const out = recorder.out();
  const found = (): Diagnostic[] =>
    JSON.parse(out).filter(({ ruleId }: Diagnostic) => ruleId === 'spec/unresolved');
  return { code, out, err: recorder.err(), places: () => found().map(({ path, line }) => `${path}:${line}`) };
}

function write(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

function git(cwd: string, ...args: string[]): void {
  const identity = [
    '-c',
    'user.name=Docs',
    '-c',
    'user.email=docs@relay.example',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...identity, ...args], { cwd, stdio: 'pipe' });
}

function commitAll(cwd: string, ...init: string[]): void {
  if (init.length > 0) git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '.');
  git(cwd, 'commit', '-q', '-m', 'Write pages');
}

describe('exit codes of lint', () => {
  it('is 0 where nothing reaches the threshold', async () => {
    const cwd = temporaryProject({ ...files, 'docs/lost.md': '# Lost\n', 'docs/gone.md': '# Gone\n' });
    expect((await lint(cwd)).code).toBe(0);
  });

  it('is 1 where a finding does', async () => {
    const cwd = temporaryProject(files);
    const { code, places } = await lint(cwd);
    expect(code).toBe(1);
    expect(places()).toEqual(['gone.md:7', 'lost.md:7']);
  });

  it('follows the threshold', async () => {
    const cwd = temporaryProject({
      ...files,
      'docschema.config.json': JSON.stringify({ preset: 'minimal', rules: { 'spec/unresolved': 'warning' } }),
    });
    const only = { targets: ['docs/lost.md'] };
    const severities = new Set(
      (JSON.parse((await lint(cwd, only)).out) as Diagnostic[]).map(({ severity }) => severity),
    );
    expect((await lint(cwd, { ...only, failSeverity: 'warning' })).code).toBe(1);
    expect((await lint(cwd, only)).code).toBe(severities.has('error') ? 1 : 0);
  });

  it.each<[string, Record<string, string>, Partial<LintRequest>, string]>([
    ['no folder', {}, { targets: ['docs'] }, 'No pages can be read from `docs`: it does not exist'],
    [
      'no such page',
      files,
      { targets: ['docs/chta.md'] },
      '`docs/chta.md` cannot be linted: it does not exist',
    ],
    ['two folders', { ...files, 'api/a.md': '' }, { targets: ['docs', 'api'] }, 'are several folders'],
    ['no pages', { 'docs/x.html': '' }, {}, 'No pages in `docs`'],
    ['a broken configuration', { ...files, 'docschema.config.json': '{' }, {}, 'docschema.config.json:1:'],
    ['an unknown format', files, { format: ['sarf'] }, 'No format `sarf`, did you mean `sarif`?'],
    [
      'a report that cannot be written',
      files,
      { format: ['json=docs'] },
      'The report `docs` cannot be written',
    ],
    ['no repository', files, { since: 'main' }, 'The pages are in no git repository'],
    ['a baseline that is not there', files, { baseline: 'known.json' }, 'No baseline `known.json`'],
    [
      'a broken baseline',
      { ...files, 'b.json': '[]' },
      { baseline: 'b.json' },
      'The baseline `b.json` cannot be used',
    ],
  ])('is 2 for %s', async (_, given, request, message) => {
    const { code, err } = await lint(temporaryProject(given), request);
    expect(err).toContain(message);
    expect(code).toBe(2);
  });

  it('is 2 where a page cannot be read, after the findings of the others', async () => {
    const cwd = temporaryProject({ ...files, 'docs/huge.md': '' });
    truncateSync(join(cwd, 'docs/huge.md'), 300 * 1024 * 1024);
    const { code, err, places } = await lint(cwd);
    expect(code).toBe(2);
    expect(err).toContain('`docs/huge.md` cannot be read');
    expect(places()).toEqual(['gone.md:7', 'lost.md:7']);
    expect((await lint(cwd, { targets: ['docs/chat.md'] })).code).toBe(0);
  });
});

describe('several reports', () => {
  it('go to stdout and to files', async () => {
    const cwd = temporaryProject(files);
    const { out } = await lint(cwd, { format: ['stylish', 'sarif=reports/lint.sarif', 'junit=lint.xml'] });
    expect(out).toContain('docs/lost.md\n');
    const { results } = JSON.parse(readFileSync(join(cwd, 'reports/lint.sarif'), 'utf8')).runs[0];
    expect(results.map((one: { locations: [unknown] }) => one.locations[0])).toContainEqual(
      expect.objectContaining({
        physicalLocation: expect.objectContaining({
          artifactLocation: { uri: 'docs/lost.md', uriBaseId: '%SRCROOT%' },
        }),
      }),
    );
    expect(readFileSync(join(cwd, 'lint.xml'), 'utf8')).toContain('<testsuite name="docs/lost.md"');
  });

  it('bring a summary of the step where GitHub asks for one', async () => {
    const cwd = temporaryProject({ ...files, 'summary.md': 'before\n' });
    const stepSummary = join(cwd, 'summary.md');
    const { out } = await lint(cwd, { format: ['github'], stepSummary });
    expect(out).toMatch(/^::error file=docs\/gone\.md,line=7/m);
    expect(readFileSync(stepSummary, 'utf8')).toMatch(/^before\n## docschema\n[\s\S]*### `docs\/lost\.md`/);
    await lint(cwd, { format: ['stylish'], stepSummary });
    expect(readFileSync(stepSummary, 'utf8').match(/## docschema/g)).toHaveLength(1);
  });

  it('show the lines', async () => {
    const { out } = await lint(temporaryProject(files), { format: 'stylish', codeFrame: true });
    expect(out).toContain('7 | {% openapi src="lost.json" path="/v1/x" method="post" %}');
  });
});

describe('lint of files', () => {
  it('reports them alone', async () => {
    const cwd = temporaryProject(files);
    expect((await lint(cwd, { targets: ['docs/lost.md'] })).places()).toEqual(['lost.md:7']);
    expect((await lint(cwd, { targets: ['docs', 'docs/gone.md', 'docs/chat.md'] })).places()).toEqual([
      'gone.md:7',
    ]);
    expect(await lint(cwd, { targets: ['docs/chat.md'] })).toMatchObject({ code: 0, out: '[]\n' });
  });

  it('knows all others', async () => {
    const twice = { 'docs/one.md': modelPage('One', ['twin']), 'docs/two.md': modelPage('Two', ['twin']) };
    const cwd = temporaryProject({ ...files, ...twice, 'docschema.config.json': '{ "docs": "docs" }' });
    const { out } = await lint(cwd, { targets: ['docs/two.md'] });
    const [first] = (JSON.parse(out) as Diagnostic[]).filter(({ ruleId }) => ruleId === 'model/duplicate-id');
    expect(first?.path).toBe('two.md');
    expect(first?.related[0]?.path).toBe('one.md');
  });

  it('reports the documents that they link', async () => {
    const bad = specText('post /v1/x').replace('"integer"', '"amount"');
    const cwd = temporaryProject({ ...files, 'docs/chat.json': bad });
    const { out } = await lint(cwd, { targets: ['docs/chat.md'] });
    expect((JSON.parse(out) as Diagnostic[]).map(({ path, ruleId }) => `${path} ${ruleId}`)).toEqual([
      'chat.json spec/invalid-type',
    ]);
    expect((await lint(cwd, { targets: ['docs/lost.md'] })).out).not.toContain('chat.json');
  });

  it('says which are no pages, and does not fail for them', async () => {
    const cwd = temporaryProject({ ...files, 'README.md': '# Repository\n' });
    const { code, out, err } = await lint(cwd, { targets: ['README.md', 'docs/chat.md'] });
    expect(err).toContain('`../README.md` is no page of `docs`, left out');
    expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
  });

  it.each([
    ['.gitbook.yaml', 'handbook/.gitbook.yaml'],
    ['SUMMARY.md', 'handbook/SUMMARY.md'],
    ['the git root', '.git/HEAD'],
  ])('finds their folder by %s', async (_, marker) => {
    const page = modelPage('One', ['twin']);
    const cwd = temporaryProject({
      'handbook/api/one.md': page,
      'handbook/api/more/two.md': page,
      'handbook/guide.md': page,
      [marker]: '',
    });
    const { out } = await lint(cwd, { targets: ['handbook/api/one.md'] });
    const [first] = (JSON.parse(out) as Diagnostic[]).filter(({ ruleId }) => ruleId === 'model/duplicate-id');
    expect(first?.path).toBe(`${marker.startsWith('.git/') ? 'handbook/' : ''}api/one.md`);
  });
});

describe('lint --since', () => {
  const names = 'docs/späte Seite "neu".md';

  it('reports findings on changed lines only', async () => {
    const cwd = temporaryProject(files);
    commitAll(cwd, 'init');
    expect((await lint(cwd, { since: 'HEAD' })).places()).toEqual([]);
    write(cwd, 'docs/lost.md', `${files['docs/lost.md']}\nNo finding here\n`);
    expect(await lint(cwd, { since: 'HEAD' })).toMatchObject({ code: 0, out: '[]\n' });
    write(cwd, 'docs/lost.md', files['docs/lost.md'].replaceAll('lost.json', 'lost-2.json'));
    write(cwd, names, lost('New', 'new.json'));
    const before = await lint(cwd, { since: 'HEAD' });
    expect(before.code).toBe(1);
    expect(before.places()).toEqual(['lost.md:7', `${names.slice(5)}:7`]);
    commitAll(cwd);
    expect((await lint(cwd, { since: 'HEAD' })).places()).toEqual([]);
    expect((await lint(cwd, { since: 'HEAD~1' })).places()).toEqual(before.places());
  });

  it('takes the lines of a link to an operation together', async () => {
    const block = (method: string) =>
      `{% openapi-operation spec="chat" path="/v1/x" method="${method}" %}\n[chat.json](chat.json)\n{% endopenapi-operation %}\n`;
    const page = (method: string) => `${modelPage('Chat', ['chat'])}\n${block(method)}`;
    const cwd = temporaryProject({ ...files, 'docs/chat.md': page('post') });
    commitAll(cwd, 'init');
    write(cwd, 'docs/chat.md', page('get'));
    expect((await lint(cwd, { since: 'HEAD' })).places()).toEqual(['chat.md:9']);
  });

  it('counts from where a branch left', async () => {
    const cwd = temporaryProject(files);
    commitAll(cwd, 'init');
    git(cwd, 'checkout', '-q', '-b', 'topic');
    write(cwd, 'docs/new.md', lost('New', 'new.json'));
    commitAll(cwd);
    git(cwd, 'checkout', '-q', 'main');
    write(cwd, 'docs/lost.md', '# Mended\n');
    commitAll(cwd);
    git(cwd, 'checkout', '-q', 'topic');
    expect((await lint(cwd, { since: 'main' })).places()).toEqual(['new.md:7']);
  });

  it.each(['nowhere', '--output=x', 'HEAD; touch x'])('refuses %s', async (since) => {
    const cwd = temporaryProject(files);
    commitAll(cwd, 'init');
    const { code, err } = await lint(cwd, { since });
    expect(code).toBe(2);
    expect(err).toContain(`git knows no commit \`${since}\``);
    expect(existsSync(join(cwd, 'x'))).toBe(false);
  });

  it('does not mind a configuration that changes how differences look', async () => {
    const cwd = temporaryProject(files);
    commitAll(cwd, 'init');
    for (const [key, value] of [
      ['diff.noprefix', 'true'],
      ['color.ui', 'always'],
      ['diff.external', 'false'],
      ['diff.context', '9'],
    ] as const)
      git(cwd, 'config', key, value);
    write(cwd, 'docs/lost.md', files['docs/lost.md'].replaceAll('lost.json', 'lost-2.json'));
    expect((await lint(cwd, { since: 'HEAD' })).places()).toEqual(['lost.md:7']);
  });

  it('puts annotations of changed lines first where only the base is known', async () => {
    const pages = Array.from({ length: 12 }, (_, index) => [`docs/p${index + 10}.md`, lost(`P${index}`)]);
    const cwd = temporaryProject({ ...files, ...Object.fromEntries(pages) });
    commitAll(cwd, 'init');
    write(cwd, 'docs/p21.md', lost('P11', 'other.json'));
    const { out } = await lint(cwd, { format: 'github', base: 'HEAD' });
    expect(out).toContain('::error file=docs/p21.md');
    expect(out).not.toContain('::error file=docs/p20.md');
    expect((await lint(cwd, { format: 'github', base: 'origin/nowhere' })).code).toBe(1);
  });
});

describe('the baseline', () => {
  const name = '.docschema-baseline.json';

  it('knows the findings of the day, whatever lines they move to', async () => {
    const cwd = temporaryProject(files);
    const recorded = await lint(cwd, { updateBaseline: true });
    expect(recorded.code).toBe(0);
    expect(recorded.out).toMatch(
      /^\d+ findings recorded in `\.docschema-baseline\.json`: \d+ new, 0 gone\n$/,
    );
    write(cwd, 'docs/lost.md', files['docs/lost.md'].replace('# Lost', '# Lost\n\nAnother paragraph.\n'));
    const { code, out, err } = await lint(cwd);
    expect({ code, out }).toEqual({ code: 0, out: '[]\n' });
    expect(err).toMatch(/\d+ known findings not shown, as `\.docschema-baseline\.json` says\n$/);
    expect((await lint(cwd, { baseline: false })).code).toBe(1);
  });

  it('lets new findings fail, and says which entries are gone', async () => {
    const cwd = temporaryProject(files);
    await lint(cwd, { updateBaseline: true });
    write(cwd, 'docs/gone.md', modelPage('Gone', ['gone'], ['post /v1/x chat.json']));
    write(cwd, 'docs/new.md', lost('New', 'new.json'));
    const { code, err, places } = await lint(cwd);
    expect(code).toBe(1);
    expect(places()).toEqual(['new.md:7']);
    expect(err).toContain('gone, `--update-baseline` removes them:\n  docs/gone.md  ');
    expect((await lint(cwd, { targets: ['docs/lost.md'] })).err).not.toContain('removes them');
    expect((await lint(cwd, { updateBaseline: true })).out).toMatch(/ [1-9]\d* new, [1-9]\d* gone\n$/);
    expect((await lint(cwd)).code).toBe(0);
  });

  it('is a sorted file that people can read, the same each time', async () => {
    const cwd = temporaryProject(files);
    await lint(cwd, { updateBaseline: true });
    const text = readFileSync(join(cwd, name), 'utf8');
    const { version, findings } = JSON.parse(text);
    expect(version).toBe(1);
    expect(findings.map(({ path }: { path: string }) => path)).toEqual(
      findings.map(({ path }: { path: string }) => path).toSorted(),
    );
    expect(text).toMatch(
      /\n {4}\{"path":"gone\.md","rule":"spec\/unresolved","fingerprint":"[0-9a-f]{32}"\},?\n/,
    );
    await lint(cwd, { updateBaseline: true, targets: ['docs/lost.md'] });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(text);
  });

  it('counts for builds, too', async () => {
    const cwd = temporaryProject(files);
    const build = async () => {
      const recorder = recordingTerminal();
      const request = { cwd, version: '0.0.0-test', now: () => 0, failSeverity: 'error' } as const;
      return { code: await runBuild(request, recorder.terminal), err: recorder.err() };
    };
    expect(await build()).toMatchObject({ code: 1, err: expect.stringContaining('spec/unresolved') });
    await lint(cwd, { updateBaseline: true });
    const { code, err } = await build();
    expect(code).toBe(0);
    expect(err).not.toContain('spec/unresolved');
    expect(err).toContain('known findings not shown');
  });

  it('may have another name', async () => {
    const cwd = temporaryProject(files);
    await lint(cwd, { updateBaseline: true, baseline: 'ci/known.json' });
    expect(existsSync(join(cwd, name))).toBe(false);
    expect((await lint(cwd, { baseline: 'ci/known.json' })).code).toBe(0);
    expect((await lint(cwd)).code).toBe(1);
  });
});
