import type { FileSource } from '../../src/file-source.ts';
import type { OutputFile } from '../../src/output-file.ts';
import type { Check } from './check.ts';
import { compileFiles } from './compile-files.ts';

/** Two builds and one that reads in another order give the same bytes; a page more changes no other page's names. */
export const checkDeterminism: Check = async (run) => {
  const again = await compileFiles(run, run.source);
  const shuffled = await compileFiles(run, shuffle(run.source));
  const [left, without] = withoutOnePage(run.source);
  const fewer = await compileFiles(run, without);
  const renamed = namesOnlyIn(fewer, run.files);
  return [
    same('second build', run.files, again),
    same('build in shuffled order', run.files, shuffled),
    {
      check: 'adding a page changes no other name',
      result: `${renamed.length} schema, type and validator files of ${fewer.length} files renamed or changed by adding ${left}`,
      passed: renamed.length === 0,
      notes: renamed.slice(0, 10),
    },
  ];
};

function same(check: string, files: readonly OutputFile[], others: readonly OutputFile[]) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const different = others.filter(({ path, text }) => texts.get(path) !== text).map(({ path }) => path);
  const passed = different.length === 0 && files.length === others.length;
  return {
    check,
    result: passed ? 'byte-identical' : `${different.length} files differ`,
    passed,
    notes: different.slice(0, 10),
  };
}

/** The list of every model, which a model more has to change. */
const catalogue = 'types/models.d.ts';

/** Content-addressed files that a build with one page less has and the whole build lacks or spells otherwise. */
function namesOnlyIn(fewer: readonly OutputFile[], whole: readonly OutputFile[]): readonly string[] {
  const texts = new Map(whole.map(({ path, text }) => [path, text]));
  return fewer
    .filter(({ path }) => path !== catalogue && /^(schemas|types|validators|bundles|map|models)\//.test(path))
    .filter(({ path, text }) => texts.get(path) !== text)
    .map(({ path }) => path);
}

function shuffle(source: FileSource): FileSource {
  return { ...source, pages: source.pages.toReversed(), specs: source.specs.toReversed() };
}

/** The source without the first model-like page in the middle of the list. */
function withoutOnePage(source: FileSource): readonly [string, FileSource] {
  const left = source.pages[Math.floor(source.pages.length / 2)] ?? '';
  return [left, { ...source, pages: source.pages.filter((path) => path !== left) }];
}
