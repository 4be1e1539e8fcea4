import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { wordFailure } from './paths.ts';

/** Why a file could not be written, in words; nothing where it was. */
export type WriteFailure = string | undefined;

/** Writes a file that the command line names, and its folder. */
export async function writeNamedFile(path: string, text: string): Promise<WriteFailure> {
  return attempt(async () => {
    makeFolder(dirname(path));
    await writeFile(path, text);
  });
}

/** Adds text to a file that others write too. */
export async function appendToFile(path: string, text: string): Promise<WriteFailure> {
  return attempt(() => appendFile(path, text));
}

/** Text of a file that need not be there. */
export async function readNamedFile(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function attempt(write: () => Promise<void>): Promise<WriteFailure> {
  return write().then(() => undefined, wordFailure);
}
