import { writeOutput } from '../../src/files/write.ts';

const [outDir = '', mark = '', count = '0'] = process.argv.slice(2);
const nameOf = (index: number) => `${index % 3 === 0 ? 'models' : 'schemas'}/${mark}${index}.json`;
// Each file of `schemas/` refers to the one three before it, in chains of ten; each of `models/` to its neighbour.
const referenceOf = (index: number) => (index % 3 === 0 ? index + 1 : index % 30 < 3 ? undefined : index - 3);
const files = Array.from({ length: Number(count) }, (_, index) => {
  const target = referenceOf(index);
  const reference = target === undefined || target >= Number(count) ? '' : `"../${nameOf(target)}"`;
  return { path: nameOf(index), text: `${reference}\n${'…'.repeat(3_000)}\nend ${mark}` };
});
const index = {
  path: 'index.js',
  text: `${files.map(({ path }) => `"./${path}"\n`).join('')}end ${mark}`,
};

const result = await writeOutput(outDir, [...files, index]);
if (result.kind !== 'written') throw new Error(result.message);
