import { basename, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import type { Project } from './project.ts';

/** Changes that follow one another faster than this, in milliseconds, are one: editors and `git checkout` write many files. */
const pause = 150;

/** Calls back after files of a project changed, those of its output folder left out; gives what ends it. */
export function watchProject(
  { root, out }: Pick<Project, 'root' | 'out'>,
  onChange: () => void,
): { readonly ready: Promise<void>; readonly close: () => Promise<void> } {
  const watcher = watch(root, {
    ignoreInitial: true,
    ignored: (path) => isAside(path, root, out),
    followSymlinks: false,
  });
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, pause);
  });
  return {
    ready: new Promise((resolve) => watcher.once('ready', () => resolve())),
    close: async () => {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}

/** What a build makes, and what it never reads. */
function isAside(path: string, root: string, out: string): boolean {
  if (path === out || path.startsWith(`${out}${sep}`)) return true;
  return path !== root && ['node_modules', '.git'].includes(basename(relative(root, path)));
}
