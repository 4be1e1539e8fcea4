import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ChangedLines } from '../changed-lines.ts';
import { relativePath, resolveLinks } from './paths.ts';
import { parseDiff } from './unified-diff.ts';

/** Lines that differ from another state of the repository, or why that cannot be said. */
export type ChangesResult =
  | { readonly kind: 'changes'; readonly changed: ChangedLines }
  | { readonly kind: 'failed'; readonly message: string };

/** The top of the repository that holds a folder. */
export async function findRepositoryTop(folder: string): Promise<string | undefined> {
  const top = await git(folder, ['rev-parse', '--show-toplevel']);
  return top.kind === 'text' ? resolveLinks(top.text.replace(/\r?\n$/, '')) : undefined;
}

/**
 * The lines of the working tree that changed since it left `ref`, in files that git does not know yet all of them.
 * Paths are relative to `docs`.
 */
export async function readChangedLines(docs: string, ref: string): Promise<ChangesResult> {
  const top = await findRepositoryTop(docs);
  if (top === undefined) return fail('The pages are in no git repository');
  const commit = await resolveCommit(top, ref);
  if (commit === undefined) return fail(`git knows no commit \`${ref}\``);
  // Of a branch that went on meanwhile, only what both sides had counts.
  const base = await git(top, ['merge-base', commit, 'HEAD']);
  const from = base.kind === 'text' ? base.text.trim() : commit;
  const [diff, untracked] = await Promise.all([
    git(top, [...plainDiff, from, '--']),
    git(top, ['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  if (diff.kind === 'failed') return fail(`git cannot compare with \`${ref}\`: ${diff.message}`);
  const files = parseDiff(diff.text);
  const added = untracked.kind === 'text' ? untracked.text.split('\0').filter((path) => path !== '') : [];
  const all = [...files, ...added.map((path) => [path, [wholeFile]] as const)];
  return {
    kind: 'changes',
    changed: new Map(all.map(([path, lines]) => [relativePath(docs, join(top, path)), lines])),
  };
}

const wholeFile = { first: 1, last: Number.MAX_SAFE_INTEGER };

/** A form that no configuration of the user changes. */
const plainDiff = [
  'diff',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-renames',
  '--unified=0',
  '--inter-hunk-context=0',
  '--ignore-submodules',
  '--src-prefix=a/',
  '--dst-prefix=b/',
];

async function resolveCommit(top: string, ref: string): Promise<string | undefined> {
  // Git would take it for an option.
  if (ref.startsWith('-') || ref.includes('\0')) return undefined;
  const found = await git(top, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  return found.kind === 'text' ? found.text.trim() : undefined;
}

type GitResult =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string };

const mostBytes = 512 * 1024 * 1024;

async function git(folder: string, args: readonly string[]): Promise<GitResult> {
  try {
    const options = { cwd: folder, maxBuffer: mostBytes, windowsHide: true };
    const { stdout } = await promisify(execFile)('git', ['-c', 'core.quotePath=false', ...args], options);
    return { kind: 'text', text: stdout };
  } catch (error) {
    return { kind: 'failed', message: wordGitFailure(error) };
  }
}

function wordGitFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'git is not installed';
  const said = 'stderr' in error ? String(error.stderr).trim() : '';
  return said === '' ? error.message : said;
}

function fail(message: string): ChangesResult {
  return { kind: 'failed', message };
}
