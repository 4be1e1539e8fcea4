import { readFileSync } from 'node:fs';
import type { PageFacts } from '../../src/page-facts.ts';
import type { Check, CorpusRun, Row } from './check.ts';
import { verdicts } from './oracle-verdicts.ts';

/** What an independent line scanner read of one page. */
interface OraclePage {
  /** Relative to the repository, so below `docs/`. */
  readonly path: string;
  readonly title: string;
  readonly hidden: boolean;
  readonly noIndex: boolean;
  readonly ids: readonly string[];
  readonly idLines: readonly number[];
  readonly operations: readonly {
    readonly block: string;
    readonly path: string;
    readonly method: string;
    readonly line: number;
    readonly resolvedFile: string | null;
    readonly operationInFile: string | null;
  }[];
  readonly samples: Readonly<Record<string, number>>;
  readonly responses: number;
}

/** Compares model pages with the oracle, field by field; every difference has a verdict that says who is right, or fails. */
export const checkOracle: Check = async (run) => {
  if (run.oracle === undefined) return [];
  const oracle = JSON.parse(readFileSync(run.oracle, 'utf8')) as readonly OraclePage[];
  const pages = new Map(run.compilation.pages.map((page) => [`docs/${page.path}`, page]));
  const ours = run.compilation.pages.filter(({ statement }) => statement !== undefined);
  const missed = oracle
    .filter(({ path }) => pages.get(path)?.statement === undefined)
    .map(({ path }) => path);
  const known = new Set(oracle.map(({ path }) => path));
  const extra = ours.map(({ path }) => `docs/${path}`).filter((path) => !known.has(path));
  return [
    row(
      'model pages',
      `${ours.length}, oracle ${oracle.length}`,
      [...missed, ...extra].map((path) => `${path}: model page`),
    ),
    compareField(
      run,
      oracle,
      'ids',
      (page) => page.ids.map(({ value }) => value),
      ({ ids }) => ids,
    ),
    compareField(
      run,
      oracle,
      'id lines',
      (page) => page.ids.map(({ at }) => at.line),
      ({ idLines }) => idLines,
    ),
    compareField(run, oracle, 'operations', (page) => ourOperations(page, run), oracleOperations),
    compareField(
      run,
      oracle,
      'hidden',
      (page) => [page.hidden, page.noIndex],
      ({ hidden, noIndex }) => [hidden, noIndex],
    ),
    compareField(run, oracle, 'samples', countSamples, ({ samples }) =>
      Object.values(samples).reduce((a, b) => a + b, 0),
    ),
    compareField(
      run,
      oracle,
      'responses',
      (page) => page.responses.length,
      ({ responses }) => responses,
    ),
  ];
};

function compareField(
  run: CorpusRun,
  oracle: readonly OraclePage[],
  field: string,
  ours: (page: PageFacts) => unknown,
  theirs: (page: OraclePage) => unknown,
): Row {
  const pages = new Map(run.compilation.pages.map((page) => [`docs/${page.path}`, page]));
  const differences = oracle.flatMap((theirPage) => {
    const page = pages.get(theirPage.path);
    const [a, b] = [JSON.stringify(page && ours(page)), JSON.stringify(theirs(theirPage))];
    return a === b ? [] : [`${theirPage.path}: ${field}\n      ours   ${a}\n      oracle ${b}`];
  });
  return row(
    `${field} equal to the oracle`,
    `${oracle.length - differences.length} of ${oracle.length} pages`,
    differences,
  );
}

function row(check: string, result: string, differences: readonly string[]): Row {
  const judged = differences.map((difference) => ({ difference, verdict: verdictOf(difference) }));
  const open = judged.filter(({ verdict }) => verdict === undefined).length;
  const named = differences.length === 0 ? '' : `, ${differences.length - open} named`;
  return {
    check,
    result: `${result}${open === 0 ? named : `, ${open} without a verdict`}`,
    passed: open === 0,
    notes: judged.map(({ difference, verdict }) => `${difference}\n      ${verdict ?? 'NO VERDICT'}`),
  };
}

function verdictOf(difference: string): string | undefined {
  return verdicts.find(({ field, path }) => difference.startsWith(`${path}: ${field}`))?.verdict;
}

function ourOperations(page: PageFacts, { compilation }: CorpusRun): unknown {
  return compilation.operationLinks
    .filter((link) => link.page === page.path)
    .map(({ link, file, unresolved }) => ({
      block: link.block,
      path: link.path,
      method: link.method,
      line: link.at.line,
      file: file === undefined ? null : `docs/${file}`,
      state: unresolved?.reason ?? (file === undefined ? null : 'ok'),
    }))
    .map(({ state, ...operation }) => ({ ...operation, state: operation.file === null ? null : state }));
}

function oracleOperations({ operations }: OraclePage): unknown {
  return operations.map(({ block, path, method, line, resolvedFile, operationInFile }) => ({
    block,
    path,
    method,
    line,
    file: resolvedFile,
    state: operationInFile,
  }));
}

function countSamples({ samples }: PageFacts): number {
  return samples.length;
}
