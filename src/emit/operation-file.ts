import { createHash } from 'node:crypto';

/** File name, without extension, of an operation below `map/`. */
export function operationFile(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
