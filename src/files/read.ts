import { isUtf8 } from 'node:buffer';
import { readFile, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { contains, wordFailure } from './paths.ts';
import type { Project } from './project.ts';

/** A file as text, or why it has none. */
export type ReadResult =
  | {
      readonly kind: 'text';
      /** Without byte order mark. */
      readonly text: string;
      readonly hasByteOrderMark: boolean;
      readonly bytes: number;
      /** The first byte that is not UTF-8; it and all others like it became U+FFFD. */
      readonly invalidUtf8At?: InvalidUtf8;
    }
  | {
      readonly kind: 'failure';
      readonly reason: 'missing' | 'folder' | 'outside-root' | 'too-large' | 'unreadable';
      /** In words. */
      readonly message: string;
    };

interface InvalidUtf8 {
  readonly line: number;
  readonly column: number;
  /** UTF-16 offset into the text. */
  readonly offset: number;
}

/** Longer text than this does not fit into a string of the engine, with room for what is made of it. */
const sizeLimit = 256 * 1024 * 1024;

/** Reads one file of the project, by its path relative to the docs folder. */
export async function readText(project: Project, path: string): Promise<ReadResult> {
  try {
    const real = await realpath(resolve(project.docs, path));
    if (!contains(project.root, real)) return failure('outside-root', 'it is outside the project');
    const stats = await stat(real);
    if (stats.isDirectory()) return failure('folder', 'it is a folder');
    if (!stats.isFile()) return failure('unreadable', 'it is no ordinary file');
    if (stats.size > sizeLimit)
      return failure('too-large', `it has ${stats.size} bytes, expected at most ${sizeLimit}`);
    return decode(await readFile(real));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failure(isMissing ? 'missing' : 'unreadable', wordFailure(error));
  }
}

/** Bytes of a file → its text, with the first byte that is no UTF-8. */
export function decode(bytes: Buffer): Extract<ReadResult, { readonly kind: 'text' }> {
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasByteOrderMark ? bytes.subarray(3) : bytes;
  const text = content.toString('utf8');
  const result = { kind: 'text', text, hasByteOrderMark, bytes: bytes.length } as const;
  return isUtf8(content) ? result : { ...result, invalidUtf8At: findInvalid(content, text) };
}

/** The decoded text, encoded again, differs from the bytes where the first replacement character stands. */
function findInvalid(bytes: Buffer, text: string): InvalidUtf8 {
  const encoded = Buffer.from(text, 'utf8');
  let index = 0;
  while (index < encoded.length && encoded[index] === bytes[index]) index += 1;
  // Back to the first byte of the character.
  while (index > 0 && ((encoded[index] ?? 0) & 0xc0) === 0x80) index -= 1;
  const before = encoded.subarray(0, index).toString('utf8');
  const lines = before.split(/\r\n|\r|\n/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset: before.length };
}

function failure(
  reason: 'missing' | 'folder' | 'outside-root' | 'too-large' | 'unreadable',
  message: string,
) {
  return { kind: 'failure', reason, message } as const;
}
