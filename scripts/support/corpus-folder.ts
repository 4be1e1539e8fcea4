import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const shared = resolve(import.meta.dirname, '../../../shared');

/** Where the peer of the benchmark is, where it stands beside the checkout. */
export const naiveFolder = join(shared, 'bench/naive');

/**
 * The docs folder to run on: the one given, else `DOCSCHEMA_CORPUS`, else the corpus beside the checkout, unpacked.
 * Ends the process with a sentence where there is none.
 */
export function corpusDocs(given: string | undefined): string {
  const named = given ?? process.env.DOCSCHEMA_CORPUS;
  if (named !== undefined) return resolve(named);
  const unpack = join(shared, 'corpus/unpack');
  if (!existsSync(unpack)) {
    console.error('No docs folder: give one, or set DOCSCHEMA_CORPUS');
    process.exit(2);
  }
  const folder = join(tmpdir(), 'docschema-corpus');
  execFileSync(unpack, [folder], { stdio: 'ignore' });
  return join(folder, 'aimlapi-2026-02-15/docs');
}

/** The oracle that belongs to the corpus beside the checkout, where that is what is run on. */
export function corpusOracle(given: string | undefined): string | undefined {
  const oracle = join(shared, 'corpus/aimlapi-2026-02-15.oracle.json');
  const isCorpus = given === undefined || resolve(given).endsWith('aimlapi-2026-02-15/docs');
  return isCorpus && existsSync(oracle) ? oracle : undefined;
}
