import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Project } from './project.ts';

/** `owner/name` of the repository's `origin`, from the git configuration at the project root; a worktree's is not followed. */
export async function readRepository({ root }: Project): Promise<string | undefined> {
  const config = await readFile(join(root, '.git/config'), 'utf8').catch(() => '');
  return parseOrigin(config);
}

/** Text of a git configuration → `owner/name` of the remote called `origin`. */
export function parseOrigin(config: string): string | undefined {
  let isOrigin = false;
  for (const line of config.split(/\r?\n/)) {
    if (/^\s*\[/.test(line)) isOrigin = /^\s*\[remote "origin"\]/.test(line);
    const url = isOrigin ? /^\s*url\s*=\s*(\S+)\s*$/.exec(line)?.[1] : undefined;
    const match = url && /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(url);
    if (match) return match[1];
  }
  return undefined;
}
