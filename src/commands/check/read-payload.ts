import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { relativePath, wordFailure } from '../../files/paths.ts';
import { decode } from '../../files/read.ts';
import { quote } from '../../quote.ts';
import { type Failure, fail } from './check-subject.ts';

export interface PayloadRequest {
  readonly cwd: string;
  /** A file, or `-` for what is piped in. */
  readonly payload: string;
  readonly readStdin: () => Promise<Buffer>;
}

/** The text of a payload, and the path that reports show. */
export interface PayloadText {
  readonly kind: 'text';
  readonly path: string;
  readonly text: string;
}

/** More bytes do not fit into a text of the engine. */
const mostBytes = 256 * 1024 * 1024;

/** Reads a payload, or says why there is none. */
export async function readPayload({
  cwd,
  payload,
  readStdin,
}: PayloadRequest): Promise<PayloadText | Failure> {
  const isPiped = payload === '-';
  const file = resolve(cwd, payload);
  const path = isPiped ? 'stdin' : relativePath(cwd, file);
  try {
    const size = isPiped ? 0 : (await stat(file)).size;
    const bytes = size > mostBytes ? undefined : isPiped ? await readStdin() : await readFile(file);
    if (bytes === undefined || bytes.length > mostBytes) {
      return fail(`${quote(path)} is larger than ${mostBytes} bytes, which is the most that is read`);
    }
    const read = decode(bytes);
    if (read.invalidUtf8At === undefined) return { kind: 'text', path, text: read.text };
    const { line, column } = read.invalidUtf8At;
    return fail(`${path}:${line}:${column} The payload is not UTF-8`);
  } catch (error) {
    return fail(`The payload ${quote(path)} cannot be read: ${wordFailure(error)}`);
  }
}
