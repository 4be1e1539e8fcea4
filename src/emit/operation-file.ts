import { createHash } from 'node:crypto';

const longestSlug = 60;

/** File name, without extension, of an operation below `map/`: words of the key for people, a hash of it to be unique. */
export function operationFile(key: string): string {
  const slug = key
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestSlug)
    .replace(/^-+|-+$/g, '');
  return `${slug || 'operation'}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}
