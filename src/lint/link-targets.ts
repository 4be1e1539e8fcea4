import { folderOf, joinPath } from '../paths.ts';

/** Where a link of a page leads, as far as the page alone says. */
export type LinkTarget =
  /** The platform wrote this where it lost the page. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'file'; readonly path: string; readonly anchor?: string }
  /** Outside the documentation, or known to the platform only. */
  | { readonly kind: 'elsewhere' };

/** The URL of a link on a page → where it leads. */
export function readTarget(page: string, url: string): LinkTarget {
  const trimmed = url.trim();
  if (/^\/broken\/\w+/.test(trimmed) || /^(?:\.{0,2}\/)*broken-reference(?=$|[/#?])/.test(trimmed)) {
    return { kind: 'broken' };
  }
  const isRelative = trimmed !== '' && !/^(?:[a-z][a-z0-9+.-]*:|\/|\\|mailto\b|www\.)/i.test(trimmed);
  // Braces and angle brackets are what a template leaves open.
  if (!isRelative || /[{}<>$\n]/.test(trimmed)) return { kind: 'elsewhere' };
  const hash = trimmed.indexOf('#');
  const file = decode((hash === -1 ? trimmed : trimmed.slice(0, hash)).replace(/\?.*$/s, ''));
  const anchor = hash === -1 ? '' : decode(trimmed.slice(hash + 1));
  const path = file === '' ? page : joinPath(folderOf(page), file);
  return { kind: 'file', path, ...(anchor !== '' && { anchor }) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign is part of the name.
    return text;
  }
}
