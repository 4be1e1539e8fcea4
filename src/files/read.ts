import { isAscii, isUtf8, transcode } from 'node:buffer';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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
  | ReadFailure;

interface ReadFailure {
  readonly kind: 'failure';
  readonly reason: 'missing' | 'folder' | 'outside-root' | 'too-large' | 'unreadable';
  /** In words. */
  readonly message: string;
}

interface InvalidUtf8 {
  readonly line: number;
  readonly column: number;
  /** UTF-16 offset into the text. */
  readonly offset: number;
}

/** Longer text than this does not fit into a string of the engine, with room for what is made of it. */
const sizeLimit = 256 * 1024 * 1024;

/** A file on the way to its text. */
type Opened = { readonly kind: 'open'; readonly file: number } | ReadFailure;

/**
 * A function that reads files of the project by their path relative to the docs folder. Pages and documents are many and
 * small: they are read at once, not in turns with other work, and where a folder really is, is looked up once.
 */
export function createReader(project: Project): (path: string) => ReadResult {
  const realFolders = new Map<string, string>();
  // Fresh memory for each file costs more than reading it: its bytes are only needed until they are text.
  const scratch: Scratch = { bytes: Buffer.alloc(0) };
  return (path) => {
    try {
      const asked = resolve(project.docs, path);
      const folder = realFolders.get(dirname(asked)) ?? realpathSync.native(dirname(asked));
      realFolders.set(dirname(asked), folder);
      const plain = openPlain(join(folder, basename(asked)), project);
      const opened: Opened = plain === undefined ? openAny(asked, project) : { kind: 'open', file: plain };
      return opened.kind === 'open' ? readOpened(opened.file, scratch) : opened;
    } catch (error) {
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      return failure(isMissing ? 'missing' : 'unreadable', wordFailure(error));
    }
  };
}

/** Reads one file of the project, by its path relative to the docs folder. */
export function readText(project: Project, path: string): ReadResult {
  return createReader(project)(path);
}

/** Opens a file that is no symbolic link; nothing where it is one, or where anything else stands in the way. */
function openPlain(path: string, { root }: Project): number | undefined {
  // Not every system can refuse links.
  if (constants.O_NOFOLLOW === undefined || !contains(root, path)) return undefined;
  try {
    // Opening a pipe must not wait for somebody to write.
    return openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch {
    return undefined;
  }
}

function openAny(path: string, { root }: Project): Opened {
  const real = realpathSync.native(path);
  if (!contains(root, real)) return failure('outside-root', 'it is outside the project');
  return refuse(statSync(real)) ?? { kind: 'open', file: openSync(real, 'r') };
}

function readOpened(file: number, scratch: Scratch): ReadResult {
  try {
    const stats = fstatSync(file);
    return refuse(stats) ?? decode(readBytes(file, stats.size, scratch));
  } finally {
    closeSync(file);
    if (scratch.bytes.length > mostKept) scratch.bytes = Buffer.alloc(0);
  }
}

function refuse(stats: Stats): ReadFailure | undefined {
  if (stats.isDirectory()) return failure('folder', 'it is a folder');
  if (!stats.isFile()) return failure('unreadable', 'it is no ordinary file');
  if (stats.size <= sizeLimit) return undefined;
  return failure('too-large', `it has ${stats.size} bytes, expected at most ${sizeLimit}`);
}

/** What one large file needed is not kept for the small ones after it. */
const mostKept = 32 * 1024 * 1024;

/** Memory that one file after the other is read into. */
interface Scratch {
  bytes: Buffer;
}

/** All bytes of a file that has about so many; they are gone with the next file. */
function readBytes(file: number, size: number, scratch: Scratch): Buffer {
  // Room for one byte more shows the end without another buffer.
  if (scratch.bytes.length <= size) scratch.bytes = Buffer.allocUnsafeSlow(2 * size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(file, scratch.bytes, length, scratch.bytes.length - length, null);
    length += read;
    if (read === 0 || length > sizeLimit) return scratch.bytes.subarray(0, length);
    if (length === scratch.bytes.length)
      scratch.bytes = Buffer.concat([scratch.bytes], 2 * scratch.bytes.length);
  }
}

/** Bytes of a file → its text, with the first byte that is no UTF-8. */
export function decode(bytes: Buffer): Extract<ReadResult, { readonly kind: 'text' }> {
  const hasByteOrderMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const content = hasByteOrderMark ? bytes.subarray(3) : bytes;
  const isValid = isUtf8(content);
  const text = isValid ? decodeValid(content) : content.toString('utf8');
  const result = { kind: 'text', text, hasByteOrderMark, bytes: bytes.length } as const;
  return isValid ? result : { ...result, invalidUtf8At: findInvalid(content, text) };
}

/** From this many bytes on the detour over UTF-16 is the shorter way. */
const manyBytes = 64 * 1024;

function decodeValid(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  if (bytes.length < manyBytes) return bytes.toString('utf8');
  return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
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
