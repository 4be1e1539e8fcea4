import { bundleSchema } from '../../src/schema/bundle.ts';
import type { NodeId } from '../../src/schema-graph.ts';
import { instancesOf } from '../../test/support/interpreter/instances.ts';
import { createRandom } from '../../test/support/interpreter/random.ts';
import { chatPayload } from './chat-payload.ts';
import { compiledByAjv } from './compiled-by-ajv.ts';
import type { ValidatorCorpus } from './corpus.ts';
import { compareFairly, type FairComparison } from './fair-comparison.ts';
import { compareTests, median } from './measure.ts';
import type { Row } from './row.ts';

const fewest = 8;

/** `is` against what ajv compiles of the inlined schema, its fastest form: on chat payloads, and on every schema. */
export async function checkSpeed(corpus: ValidatorCorpus): Promise<Row[]> {
  return [...(await chatRows(corpus)), await everyRow(corpus)];
}

async function chatRows(corpus: ValidatorCorpus): Promise<Row[]> {
  const chats = await chatRequests(corpus);
  const rows: Row[] = [];
  for (const [bytes, least] of [
    [1000, 2],
    [6000, 4],
  ] as const) {
    const results: (FairComparison & Chat & { readonly shared: number; readonly size: number })[] = [];
    for (const { id, model } of chats) {
      const payload = chatPayload(model, bytes);
      const { is } = await corpus.load(id);
      const inlined = compiledByAjv(corpus.inlined(id) ?? {});
      if (!is(payload) || !inlined(payload)) continue;
      const shared = compiledByAjv(bundleSchema(corpus.context.graph, id));
      const drawn = { id, schema: corpus.inlined(id) ?? {}, values: [payload] };
      const best = await compareFairly(corpus, drawn, { least, repeats: 31 });
      const other = compareTests(is, shared, [payload], 31);
      results.push({ ...best, id, model, shared: other.ratio, size: JSON.stringify(payload).length });
    }
    const ratio = median(results.map((result) => result.ratio));
    const ranked = results.toSorted((a, b) => a.ratio - b.ratio);
    const worst = ranked[0]?.ratio ?? Number.NaN;
    const again = results.filter((result) => result.again > 0).length;
    const shared = median(results.map((result) => result.shared));
    rows.push({
      check: `speed on a ${bytes / 1000} KB chat payload`,
      result: `${ratio.toFixed(1)} times ajv (median of ${results.length} operations, ${results[0]?.size} bytes, worst ${worst.toFixed(1)}, ${again} measured again); ${shared.toFixed(1)} times ajv with $ref`,
      passed: worst >= least,
      notes: ranked
        .slice(0, 3)
        .map(
          ({ model, ratio: each, ours, theirs }) =>
            `${model}: ${each.toFixed(1)} (${ours.toFixed(0)} ns, ajv ${theirs.toFixed(0)} ns)`,
        ),
    });
  }
  return rows;
}

interface Chat {
  readonly id: NodeId;
  readonly model: string;
}

/** Requests that take messages, with a model of theirs, spread over all of them. */
async function chatRequests({ context, roots }: ValidatorCorpus): Promise<Chat[]> {
  const { graph } = context;
  const chats = roots.flatMap((id) => {
    const { properties } = graph.nodes.get(id)?.keywords ?? {};
    const { messages, model } = (properties ?? {}) as Readonly<Record<string, NodeId>>;
    const values = graph.nodes.get(model ?? '')?.keywords.enum;
    if (messages === undefined || !Array.isArray(values)) return [];
    return [{ id, model: String(values[0]) }];
  });
  const step = Math.max(1, Math.floor(chats.length / 9));
  return chats.filter((_, index) => index % step === 0);
}

interface Measured {
  readonly id: NodeId;
  readonly kind: string;
  readonly result: FairComparison;
}

async function everyRow(corpus: ValidatorCorpus): Promise<Row> {
  const measured: Measured[] = [];
  for (const [index, id] of corpus.roots.entries()) {
    const schema = corpus.inlined(id);
    if (schema === undefined) continue;
    for (const [kind, values] of Object.entries(drawValues(schema, compiledByAjv(schema), index))) {
      if (values.length === 0) continue;
      const result = await compareFairly(corpus, { id, schema, values }, { least: 1, repeats: 9 });
      measured.push({ id, kind, result });
    }
  }
  const ranked = measured.toSorted((a, b) => a.result.ratio - b.result.ratio);
  const slower = ranked.filter(({ result }) => result.ratio < 1);
  const again = ranked.filter(({ result }) => result.again > 0);
  return {
    check: 'speed on every schema, valid and invalid',
    result: `worst ${ranked[0]?.result.ratio.toFixed(2)}, median ${median(ranked.map(({ result }) => result.ratio)).toFixed(1)} times ajv; ${slower.length} of ${ranked.length} slower; ${again.length} measured again, worst of these ${again[0]?.result.ratio.toFixed(2) ?? 'none'}`,
    passed: slower.length === 0,
    notes: ranked
      .slice(0, 5)
      .map(
        ({ id, kind, result }) =>
          `${id} ${kind}: ${result.ratio.toFixed(2)} (${result.ours.toFixed(1)} ns, ajv ${result.theirs.toFixed(1)} ns)`,
      ),
  };
}

function drawValues(
  document: Readonly<Record<string, unknown>>,
  accepts: (value: unknown) => unknown,
  seed: number,
) {
  const valid: unknown[] = [];
  const invalid: unknown[] = [];
  const values = instancesOf(document, createRandom(seed), {
    document,
    version: '3.1',
    direction: 'request',
  });
  for (let drawn = 0; drawn < 400 && (valid.length < fewest || invalid.length < fewest); drawn++) {
    const value: unknown = values.next().value;
    const list = accepts(value) ? valid : invalid;
    if (list.length < fewest) list.push(value);
  }
  return { valid, invalid };
}
