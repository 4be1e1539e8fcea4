import { comparePackages } from '../diff/compare-packages.ts';
import { openPackage } from '../emitted/open-package.ts';
import { openProject } from '../files/project.ts';
import { watchProject } from '../files/watch.ts';
import { ruleIds } from '../lint/rules/index.ts';
import type { OutputFile } from '../output-file.ts';
import { printChanges } from '../report/changes.ts';
import { type BuildOutcome, type BuildRequest, buildOnce } from './build.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** `docschema build --watch`: builds, then builds again whenever a file changes, until `stop` is aborted. */
export async function runBuildWatch(
  request: BuildRequest,
  terminal: Terminal,
  stop: AbortSignal,
): Promise<ExitCode> {
  const opened = await openProject({ ...request, ruleIds });
  const first = await buildOnce(request, terminal);
  // Where there is nothing to watch, the build has said why.
  if (opened.kind === 'failed') return first.code;
  let last = first;
  let isStale = false;
  let running: Promise<void> | undefined;
  const rebuild = async () => {
    do {
      isStale = false;
      const next = await buildOnce(request, terminal, last);
      terminal.out(wordChanges(last, next, terminal));
      last = next.files === undefined ? last : next;
    } while (isStale && !stop.aborted);
    running = undefined;
  };
  const watcher = watchProject(opened.project, () => {
    isStale = true;
    running ??= rebuild();
  });
  await watcher.ready;
  terminal.err('Watching for changes; end with Ctrl+C\n');
  await new Promise<void>((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => resolve(), { once: true });
  });
  await watcher.close();
  await running;
  return 0;
}

/** What changed in the registry and its schemas from one build to the next. */
function wordChanges(before: BuildOutcome, after: BuildOutcome, terminal: Terminal): string {
  const [old, now] = [openMade(before.files ?? []), openMade(after.files ?? [])];
  if (old.kind === 'failed' || now.kind === 'failed') return '';
  const changes = comparePackages(old.package, now.package);
  return `\n${printChanges(changes, { colors: terminal.outColors })}`;
}

function openMade(files: readonly OutputFile[]) {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return openPackage((path) => texts.get(path));
}
