import { bundleSchema } from '../../src/schema/bundle.ts';
import { instancesOf } from '../../test/support/interpreter/instances.ts';
import { createRandom } from '../../test/support/interpreter/random.ts';
import { createAjv } from '../corpus/ajv.ts';
import type { LoadedValidator, ValidatorCorpus } from './corpus.ts';
import type { Row } from './row.ts';

/** Generated and mutated values for every schema: what ajv says must be what the validator says, and its issues must agree. */
export async function checkVerdicts(corpus: ValidatorCorpus, count: number): Promise<Row[]> {
  const each = Math.ceil(count / corpus.roots.length);
  const total = { drawn: 0, accepted: 0 };
  const notes: string[] = [];
  for (const [index, id] of corpus.roots.entries()) {
    const document = bundleSchema(corpus.context.graph, id);
    const judge = createAjv().compile(document);
    const validator = await corpus.load(id);
    const values = instancesOf(document, createRandom(index), {
      document,
      version: '3.1',
      direction: 'request',
    });
    for (let left = each; left > 0; left -= 1) {
      const value: unknown = values.next().value;
      const accepted = judge(value) === true;
      total.drawn += 1;
      if (accepted) total.accepted += 1;
      for (const what of disagreements(validator, value, accepted)) notes.push(describe(id, what, value));
    }
  }
  const { drawn, accepted } = total;
  return [
    {
      check: 'verdicts against ajv',
      result: `${notes.length} disagreements in ${drawn} verdicts (${accepted} accepted) on ${corpus.roots.length} schemas`,
      passed: notes.length === 0 && drawn >= count,
      notes: notes.slice(0, 20),
    },
  ];
}

function disagreements({ is, issues }: LoadedValidator, value: unknown, accepted: boolean): string[] {
  const errors = issues(value).filter(({ severity }) => severity === 'error');
  // The test has the last word on issues; what the data does not explain shows by this message.
  const isExplained = errors.every(({ message }) => !message.includes('is not what its schema asks for'));
  return [
    ...(is(value) === accepted ? [] : [`ajv says ${accepted}`]),
    ...((errors.length === 0) === accepted && isExplained ? [] : ['issues disagree']),
  ];
}

function describe(id: string, what: string, value: unknown): string {
  return `${id}: ${what}: ${JSON.stringify(value).slice(0, 300)}`;
}
