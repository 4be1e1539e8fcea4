import { bundleSchema } from '../../src/schema/bundle.ts';
import type { NodeId } from '../../src/schema-graph.ts';
import { instancesOf } from '../../test/support/interpreter/instances.ts';
import { createRandom } from '../../test/support/interpreter/random.ts';
import { chatPayload } from './chat-payload.ts';
import { compiledByAjv } from './compiled-by-ajv.ts';
import type { ValidatorCorpus } from './corpus.ts';
import { compareApart, compareFairly, type Drawn } from './fair-comparison.ts';
import { median } from './measure.ts';
import type { Row } from './row.ts';

const fewest = 8;
/** Apart, so that neither has run on the values of the other kind. */
const kinds = ['valid', 'invalid'] as const;

/** `is` against what ajv compiles of the inlined schema, its fastest form: on chat payloads, and on every schema. */
export async function checkSpeed(corpus: ValidatorCorpus): Promise<Row[]> {
  return [...(await chatRows(corpus)), ...everyRows(corpus)];
}

async function chatRows(corpus: ValidatorCorpus): Promise<Row[]> {
  const chats = chatRequests(corpus);
  return [await chatRow(corpus, chats, 1000, 2), await chatRow(corpus, chats, 6000, 4)];
}

async function chatRow(
  corpus: ValidatorCorpus,
  chats: readonly Chat[],
  bytes: number,
  least: number,
): Promise<Row> {
  const drawn: (Drawn & Chat)[] = [];
  for (const chat of chats) {
    const payload = chatPayload(chat.model, bytes);
    const schema = corpus.inlined(chat.id) ?? {};
    const { is } = await corpus.load(chat.id);
    if (is(payload) && compiledByAjv(schema)(payload)) drawn.push({ ...chat, schema, values: [payload] });
  }
  const check = `speed on a ${bytes / 1000} KB chat payload`;
  if (drawn.length === 0) return { check, result: 'no operation takes one', passed: true };
  const results = compareFairly(corpus, drawn, { least, repeats: 31 });
  const referring = drawn.map((each) => ({ ...each, schema: bundleSchema(corpus.context.graph, each.id) }));
  const shared = median(compareApart(corpus, referring, 31).map(({ ratio }) => ratio));
  const ranked = results
    .map((result, index) => ({ ...result, model: drawn[index]?.model }))
    .toSorted((a, b) => a.ratio - b.ratio);
  const worst = ranked[0]?.ratio ?? Number.NaN;
  const again = ranked.filter((result) => result.again > 0).length;
  const size = JSON.stringify(drawn[0]?.values[0] ?? null).length;
  return {
    check,
    result: `${median(ranked.map(({ ratio }) => ratio)).toFixed(1)} times ajv (median of ${ranked.length} operations, ${size} bytes, worst ${worst.toFixed(1)}, ${again} measured again); ${shared.toFixed(1)} times ajv with $ref`,
    passed: worst >= least,
    notes: ranked
      .slice(0, 3)
      .map(
        ({ model, ratio, ours, theirs }) =>
          `${model}: ${ratio.toFixed(1)} (${ours.toFixed(0)} ns, ajv ${theirs.toFixed(0)} ns)`,
      ),
  };
}

interface Chat {
  readonly id: NodeId;
  readonly model: string;
}

/** Requests that take messages, with a model of theirs, spread over all of them. */
function chatRequests({ context, roots }: ValidatorCorpus): Chat[] {
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

function everyRows(corpus: ValidatorCorpus): Row[] {
  const drawn = corpus.roots.flatMap((id, index) => {
    const schema = corpus.inlined(id);
    if (schema === undefined) return [];
    const values = drawValues(schema, compiledByAjv(schema), index);
    return kinds.map((kind) => ({ id, kind, schema, values: values[kind] }));
  });
  const measured = kinds.flatMap((kind) => {
    const ofKind = drawn.filter((each) => each.kind === kind && each.values.length > 0);
    const results = compareFairly(corpus, ofKind, { least: 1, repeats: 9 });
    return results.map((result, index) => ({ result, kind, id: ofKind[index]?.id }));
  });
  const ranked = measured.toSorted((a, b) => a.result.ratio - b.result.ratio);
  const slower = ranked.filter(({ result }) => result.ratio < 1);
  const again = ranked.filter(({ result }) => result.again > 0);
  return [
    controlRow(corpus, drawn),
    {
      check: 'speed on every schema, valid and invalid',
      result: `worst ${ranked[0]?.result.ratio.toFixed(2)}, median ${median(ranked.map(({ result }) => result.ratio)).toFixed(1)} times ajv; ${slower.length} of ${ranked.length} slower; ${again.length} measured again, worst of these ${again[0]?.result.ratio.toFixed(2) ?? 'none'}`,
      passed: slower.length === 0,
      notes: ranked
        .slice(0, 5)
        .map(
          ({ id, kind, result }) =>
            `${id} ${kind}: ${result.ratio.toFixed(2)} (${result.ours.toFixed(1)} ns, ajv ${result.theirs.toFixed(1)} ns)`,
        ),
    },
  ];
}

/** How far apart two copies of the same code seem to be: what the measuring itself is worth. */
function controlRow(corpus: ValidatorCorpus, drawn: readonly Drawn[]): Row {
  const some = drawn.filter(({ values }, index) => index % 16 === 0 && values.length > 0);
  const copies = some.map(({ schema, values }) => ({ schema, values }));
  const ratios = compareApart(corpus, copies, 9).map(({ ratio }) => ratio);
  const middle = median(ratios);
  return {
    check: 'ajv against a second copy of its code',
    result: `median ${middle.toFixed(2)}, ${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)} for ${ratios.length} schemas`,
    passed: middle > 0.95 && middle < 1.05,
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
