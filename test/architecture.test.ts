import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../src');
const stages = [
  'parser',
  'facts',
  'registry',
  'schema',
  'emit',
  'lint',
  'report',
  'inspect',
  'config',
  'diff',
  'emitted',
  'files',
  'validation',
  'prose-bounds',
];
/** What a stage may import of another. */
const loans = new Set([
  // The edge of the world reads the configuration file that says where the world is.
  'files config',
  // Validating values is a library of its own, for whoever has values and schemas.
  'lint validation',
  'inspect validation',
  // So is reading a package that was emitted.
  'diff emitted',
  // So is reading what prose says of a value.
  'facts prose-bounds',
  'schema prose-bounds',
  'lint prose-bounds',
]);
/** The files of `src/` that put stages together; no stage may import them. */
const assemblers = [
  'compile.ts',
  'compile-catalogue.ts',
  'compile-document.ts',
  'compile-lookups.ts',
  'compile-page.ts',
  'compile-schema-links.ts',
  'compile-schema-lookups.ts',
  'compile-snippets.ts',
  'compile-specs.ts',
  'cli.ts',
  'index.ts',
];

const isAssembler = (path: string) => assemblers.includes(path) || isOutside(path);

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

const imports: Import[] = files.flatMap((from) => {
  const text = readFileSync(join(root, from), 'utf8');
  return [...text.matchAll(/\b(?:from|import\()\s*'(\.[^']+\.ts)'/g)].map(([, target]) => ({
    from,
    to: posix.join(posix.dirname(from), target ?? ''),
  }));
});

/** Commands and threads put stages together too. */
const isOutside = (path: string) => path.startsWith('commands/') || path.startsWith('threads/');

const stageOf = (path: string) => (path.includes('/') && !isOutside(path) ? path.split('/')[0] : undefined);
const shown = ({ from, to }: Import) => `src/${from} imports src/${to}`;

describe('import rules', () => {
  it('sees the stages', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect([...new Set(files.map(stageOf))].filter((stage) => stage !== undefined).sort()).toEqual(
      [...stages].sort(),
    );
  });

  it('a stage imports the shared files and its own folder only', () => {
    const wrong = imports.filter(({ from, to }) => {
      const stage = stageOf(from);
      if (stage === undefined) return false;
      const target = stageOf(to);
      if (target === undefined) return isAssembler(to);
      return target !== stage && !loans.has(`${stage} ${target}`);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  it('shared files import shared files only', () => {
    const wrong = imports.filter(
      ({ from, to }) => stageOf(from) === undefined && !isAssembler(from) && stageOf(to) !== undefined,
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('the GitBook grammar imports nothing of the project', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('parser/gitbook/') && !to.startsWith('parser/gitbook/'),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('only the edge of the world touches it', () => {
    const wrong = files.filter((path) => {
      if (stageOf(path) === 'files' || path === 'cli.ts' || isOutside(path)) return false;
      return /from 'node:(?!crypto|buffer)/.test(readFileSync(join(root, path), 'utf8'));
    });
    expect(wrong).toEqual([]);
  });

  it('every file fits on three screens', () => {
    const long = files.filter((path) => readFileSync(join(root, path), 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});
