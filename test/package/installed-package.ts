import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** An empty project outside of the repository in which the package of `docs-src` is installed. */
export interface InstalledPackage {
  readonly project: string;
  readonly name: string;
  /** The folder of the package below `node_modules`. */
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds the package of `docs-src` and installs it: as a tarball, as who takes it from a registry does, or by a link. */
export async function installPackage(how: 'tarball' | 'link'): Promise<InstalledPackage> {
  const work = await mkdtemp(join(tmpdir(), 'docschema-package-'));
  const out = join(work, 'out');
  await run(process.execPath, ['dist/cli.js', 'build', 'docs-src', '--out', out], {
    cwd: resolve(import.meta.dirname, '../..'),
  });
  const manifest = JSON.parse(await readFile(join(out, 'package.json'), 'utf8')) as { readonly name: string };
  const project = join(work, 'project');
  await mkdir(project);
  await writeFile(join(project, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }');
  const folder = join(project, 'node_modules', manifest.name);
  if (how === 'tarball') await installTarball(out, work, project);
  else {
    await mkdir(dirname(folder), { recursive: true });
    await symlink(out, folder, 'dir');
  }
  return { project, name: manifest.name, folder, remove: () => rm(work, { recursive: true, force: true }) };
}

async function installTarball(out: string, work: string, project: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', work], {
    cwd: out,
  });
  const [{ filename }] = JSON.parse(stdout) as [{ readonly filename: string }];
  const flags = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...flags, join(work, filename)], { cwd: project });
}

/** The programs of the README of a package, as they stand. */
export async function readmeExamples(
  folder: string,
): Promise<readonly { readonly language: string; readonly text: string }[]> {
  const readme = await readFile(join(folder, 'README.md'), 'utf8');
  return [...readme.matchAll(/^```(js|ts)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}
