import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { createAjv } from '../../../scripts/corpus/ajv.ts';
import { compileProject } from '../../../src/commands/compile-project.ts';
import type { Validator } from '../../../src/emit/compact/runtime/validator.ts';
import { groundGraph } from '../../../src/emit/ground-graph.ts';
import { planValidatorFiles } from '../../../src/emit/validators/validator-files.ts';
import { openProject } from '../../../src/files/project.ts';
import { openSource } from '../../../src/files/source.ts';
import { bundleSchema } from '../../../src/schema/bundle.ts';
import type { NodeId } from '../../../src/schema-graph.ts';
import { instancesOf } from '../../support/interpreter/instances.ts';
import { createRandom } from '../../support/interpreter/random.ts';
import { writePackage } from '../written-package.ts';

const drawnPerSchema = Number(process.env.VERDICTS_PER_SCHEMA ?? 60);

const opened = await openProject({ cwd: process.cwd(), docs: 'docs-src' });
if (opened.kind === 'failed') throw new Error(opened.problems.map(({ message }) => message).join('\n'));
const source = await openSource(opened.project);
const compilation = await compileProject({ project: opened.project, source });
const graph = groundGraph(compilation.graph);
const bodies = [...compilation.operations.values()]
  .flatMap(({ request, responses }) => [request, ...Object.values(responses)])
  .flatMap((body) => Object.values(body?.content ?? {}).flatMap(({ schema }) => schema ?? []));
const roots = [...new Set(bodies)];
const { fallbacks, files, stem } = planValidatorFiles(graph, roots, { banner: '' });
const folder = await writePackage(files, 'documents');
afterAll(() => rm(join(folder, '../..'), { recursive: true, force: true }));

describe('compact validators of every body of the sample docs', () => {
  it('say what ajv says of valid and of mutated values, and explain it', { timeout: 120_000 }, async () => {
    const verdicts = [0, 0];
    for (const [index, id] of roots.entries()) {
      for (const accepted of await compareVerdicts(id, index))
        verdicts[Number(accepted)] = 1 + (verdicts[Number(accepted)] ?? 0);
    }
    expect(fallbacks).toEqual([]);
    expect(roots.length).toBeGreaterThan(30);
    expect(Math.min(...verdicts)).toBeGreaterThan(roots.length);
  });
});

/** Draws values, and gives what ajv says of them where the validator says the same. */
async function compareVerdicts(id: NodeId, seed: number): Promise<boolean[]> {
  const file = join(folder, `validators/${stem(id)}.js`);
  const { validator }: { readonly validator: Validator } = await import(pathToFileURL(file).href);
  const document = bundleSchema(graph, id);
  const judge = createAjv().compile(document);
  const values = instancesOf(document, createRandom(seed), {
    document,
    version: '3.1',
    direction: 'request',
  });
  return Array.from({ length: drawnPerSchema }, () => {
    const value: unknown = values.next().value;
    const accepted = judge(value) === true;
    const errors = validator.issues(value, { warnings: false });
    const text = JSON.stringify([document, value]);
    expect([text, validator.is(value), errors.length === 0]).toEqual([text, accepted, accepted]);
    for (const { message } of errors) expect(`${text} ${message}`).not.toContain('its schema asks for');
    return accepted;
  });
}
