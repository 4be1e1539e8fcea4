import { escapePointer } from '../schema-keywords.ts';
import type { JsonObject } from './json-value.ts';

/** Where a `$ref` leads. */
export type Target =
  | { readonly kind: 'found'; readonly value: unknown; readonly pointer: string }
  | { readonly kind: 'dangling' }
  | { readonly kind: 'external' };

/** Follows one `$ref`, such as `#/components/schemas/Message`, inside its document. */
export function followReference(root: JsonObject, reference: string): Target {
  if (!reference.startsWith('#')) return { kind: 'external' };
  const written = reference.slice(1);
  const decoded = decodePercent(written);
  const target = findTarget(root, decoded);
  // Many writers do not percent-encode, so a literal `%` may belong to the name.
  return target ?? (decoded === written ? undefined : findTarget(root, written)) ?? { kind: 'dangling' };
}

function findTarget(root: JsonObject, pointer: string): Target | undefined {
  if (pointer !== '' && !pointer.startsWith('/')) return undefined;
  let value: unknown = root;
  let canonical = '';
  for (const token of splitPointer(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as JsonObject)[token];
    canonical += `/${escapePointer(token)}`;
  }
  return { kind: 'found', value, pointer: canonical };
}

/** The unescaped tokens of a JSON pointer. */
function splitPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decodePercent(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
