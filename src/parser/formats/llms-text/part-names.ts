import type { PageStart } from './page-starts.ts';

/** Pages of a file → what tells each of them from the others: the path of its address, else its title in words of a path. */
export function namePageStarts(starts: readonly PageStart[]): readonly string[] {
  const wanted = starts.map(
    ({ url, title }) => (url === undefined ? wordPath(title) : urlPath(url)) || 'page',
  );
  const taken = new Set(wanted);
  const counts = new Map<string, number>();
  return wanted.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count === 1) return name;
    // A page more of the same name renames none of those before it.
    let free = count;
    while (taken.has(`${name}-${free}`)) free += 1;
    taken.add(`${name}-${free}`);
    counts.set(name, free);
    return `${name}-${free}`;
  });
}

function urlPath(url: string): string {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  return cleanSegments(path).replace(/\.(?:mdx?|html?)$/i, '');
}

function wordPath(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100);
}

/** No empty segments and none that leads elsewhere: the name stands in a path. */
function cleanSegments(path: string): string {
  return path
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .join('/');
}
