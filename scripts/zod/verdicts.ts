import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { ZodType } from 'zod';
import { compileProject } from '../../src/commands/compile-project.ts';
import { groundGraph } from '../../src/emit/ground-graph.ts';
import { planZodFiles } from '../../src/emit/zod/zod-files.ts';
import { openProject } from '../../src/files/project.ts';
import { openSource } from '../../src/files/source.ts';
import { bundleSchema } from '../../src/schema/bundle.ts';
import type { NodeId, OperationSchemas, SchemaGraph } from '../../src/schema-graph.ts';
import { compareText } from '../../src/text.ts';
import { loadZod } from '../../test/emit/zod/written-zod.ts';
import { instancesOf } from '../../test/support/interpreter/instances.ts';
import { createRandom } from '../../test/support/interpreter/random.ts';
import { createAjv } from '../corpus/ajv.ts';
import type { Row } from '../validators/row.ts';

interface Verdicts {
  drawn: number;
  accepted: number;
  readonly wrong: string[];
}

/** Every schema of every operation, as zod: generated and mutated values against ajv. */
export async function checkZod(docs: string, count: number): Promise<Row[]> {
  const opened = await openProject({ cwd: process.cwd(), docs });
  if (opened.kind === 'failed') throw new Error(opened.problems.map(({ message }) => message).join('\n'));
  const source = await openSource(opened.project);
  const { graph: made, operations } = await compileProject({ project: opened.project, source });
  const graph = groundGraph(made);
  const roots = rootsOf([...operations.values()]);
  const start = process.cpuUsage();
  const plan = planZodFiles(graph, roots, '');
  const { user, system } = process.cpuUsage(start);
  const { folder, schemas } = await loadZod(plan, roots.filter(plan.has));
  const verdicts: Verdicts = { drawn: 0, accepted: 0, wrong: [] };
  for (const [index, id] of roots.entries()) {
    const schema = schemas.get(id);
    if (schema) compare(graph, id, { schema, seed: index, count: Math.ceil(count / roots.length) }, verdicts);
  }
  rmSync(join(folder, '../..'), { recursive: true });
  const { drawn, accepted, wrong } = verdicts;
  const bytes = plan.files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return [
    {
      check: 'zod against ajv',
      result: `${wrong.length} disagreements in ${drawn} verdicts (${accepted} accepted) on ${schemas.size} schemas`,
      passed: wrong.length === 0 && schemas.size > 0,
      notes: wrong.slice(0, 20),
    },
    {
      check: 'schemas that zod has no word for',
      result: `${plan.refusals.length} of ${roots.length}`,
      passed: plan.refusals.length === 0,
      notes: plan.refusals.map(({ schema, keyword }) => `${schema}: ${keyword}`),
    },
    {
      check: 'files and cost of printing',
      result: `${plan.files.length} files, ${(bytes / 1e6).toFixed(2)} MB, ${Math.round((user + system) / 1000)} ms of processor time`,
      passed: true,
    },
  ];
}

function rootsOf(operations: readonly OperationSchemas[]): NodeId[] {
  const contents = operations
    .flatMap(({ request, responses }) => [request, ...Object.values(responses)])
    .flatMap((body) => Object.values(body?.content ?? {}));
  const all = [...contents, ...operations.flatMap(({ parameters }) => parameters)];
  return [...new Set(all.flatMap(({ schema }) => schema ?? []))].sort(compareText);
}

function compare(
  graph: SchemaGraph,
  id: NodeId,
  drawing: { readonly schema: ZodType; readonly seed: number; readonly count: number },
  verdicts: Verdicts,
): void {
  const document = bundleSchema(graph, id);
  const judge = createAjv().compile(document);
  const setting = { document, version: '3.1', direction: 'request' } as const;
  const values = instancesOf(document, createRandom(drawing.seed), setting);
  for (let left = drawing.count; left > 0; left -= 1) {
    const value: unknown = values.next().value;
    const accepted = judge(value) === true;
    const result = drawing.schema.safeParse(value);
    verdicts.drawn += 1;
    if (accepted) verdicts.accepted += 1;
    const shown = JSON.stringify(value).slice(0, 300);
    if (result.success !== accepted) verdicts.wrong.push(`${id}: ajv says ${accepted}: ${shown}`);
    else if (result.success && !isDeepStrictEqual(result.data, value))
      verdicts.wrong.push(`${id}: changed: ${shown}`);
  }
}
