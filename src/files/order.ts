import { posix } from 'node:path';
import type { OutputFile } from '../output-file.ts';
import { compareText, groupBy } from '../text.ts';

/**
 * The order in which files take their places, so that whatever a file refers to stands there before it: first what is
 * named by its content, `package.json` last. A circle of references is cut at one place.
 */
export function orderWrites(files: readonly OutputFile[]): OutputFile[] {
  const sorted = files.toSorted((a, b) => compareText(a.path, b.path));
  const phases = [...groupBy(sorted, ({ path }) => phaseOf(path))].toSorted(([a], [b]) => a - b);
  return phases.flatMap(([, members]) => orderByReference(members));
}

const phasePatterns: readonly RegExp[] = [
  /^(schemas|types|validators|map)\//,
  /^models\//,
  /^(registry[^/]*|openapi)\.json$/,
  /^index\.[^/]+$/,
  /^(?!package\.json$)/,
];

function phaseOf(path: string): number {
  const phase = phasePatterns.findIndex((pattern) => pattern.test(path));
  return phase === -1 ? phasePatterns.length : phase;
}

function orderByReference(files: readonly OutputFile[]): OutputFile[] {
  const waiting = new Map(files.map((file) => [file.path, file]));
  const missing = new Map(files.map((file) => [file.path, readReferences(file, waiting)]));
  const references = [...missing].flatMap(([from, targets]) => [...targets].map((to) => ({ from, to })));
  const referrers = groupBy(references, ({ to }) => to);
  const ordered: OutputFile[] = [];
  let ready = files.map(({ path }) => path).filter((path) => missing.get(path)?.size === 0);
  while (waiting.size > 0) {
    if (ready.length === 0) ready = [findInCircle(waiting, missing)];
    ordered.push(...ready.flatMap((path) => waiting.get(path) ?? []));
    for (const path of ready) waiting.delete(path);
    ready = release(ready, referrers, missing).filter((path) => waiting.has(path));
  }
  return ordered;
}

/** Strikes out the files just written wherever they were missing; the files that miss nothing any more. */
function release(
  written: readonly string[],
  referrers: ReadonlyMap<string, readonly { readonly from: string }[]>,
  missing: ReadonlyMap<string, Set<string>>,
): string[] {
  const ready: string[] = [];
  for (const target of written) {
    for (const { from } of referrers.get(target) ?? []) {
      const left = missing.get(from);
      left?.delete(target);
      if (left?.size === 0) ready.push(from);
    }
  }
  return ready;
}

/** Follows what is missing from any file until a file comes up twice. */
function findInCircle(
  waiting: ReadonlyMap<string, OutputFile>,
  missing: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const seen = new Set<string>();
  let [path = ''] = waiting.keys();
  while (!seen.has(path)) {
    seen.add(path);
    [path = path] = missing.get(path) ?? [];
  }
  return path;
}

function readReferences(file: OutputFile, known: ReadonlyMap<string, OutputFile>): Set<string> {
  const targets = new Set<string>();
  for (const [, reference = ''] of file.text.matchAll(
    /["']([^"'\s#?]{1,400}\.(?:json|[cm]?js|ts))(?=["'#?])/g,
  )) {
    const target = posix.join(posix.dirname(file.path), reference);
    // A declaration file names its neighbours by the name of their code.
    for (const path of [target, target.replace(/\.js$/, '.d.ts')]) {
      if (path !== file.path && known.has(path)) targets.add(path);
    }
  }
  return targets;
}
