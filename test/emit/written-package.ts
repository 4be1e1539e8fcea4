import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { OutputFile } from '../../src/output-file.ts';

/** Writes files as an installed package, with a consumer beside it; gives the folder of the package. */
export async function writePackage(files: readonly OutputFile[], name: string): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), 'docschema-emit-'));
  const folder = join(project, 'node_modules', ...name.split('/'));
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  return folder;
}

/** Runs a module of a consumer in a process of its own and gives what it prints, as JSON. */
export async function runConsumer(project: string, source: string): Promise<unknown> {
  const file = join(project, 'consumer.mjs');
  await writeFile(file, source);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { cwd: project });
  return JSON.parse(stdout);
}
