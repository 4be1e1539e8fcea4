/**
 * Does a path (with `/`) match one of the patterns? `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` is
 * a choice; all else, brackets too, is literal. A pattern that names a folder means everything in it.
 */
export function matchesAny(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => expandChoices(pattern).some((choice) => matches(path, choice)));
}

/** More choices than this in one pattern are read literally: patterns come from pull requests. */
const choiceLimit = 100;

function expandChoices(pattern: string): readonly string[] {
  let expanded = [''];
  let from = 0;
  for (const group of pattern.matchAll(/\{([^{}]*,[^{}]*)\}/g)) {
    const head = pattern.slice(from, group.index);
    const choices = (group[1] ?? '').split(',');
    expanded = expanded.flatMap((start) => choices.map((choice) => start + head + choice));
    if (expanded.length > choiceLimit) return [pattern];
    from = group.index + group[0].length;
  }
  return expanded.map((start) => start + pattern.slice(from));
}

type Token = string | { readonly kind: 'one' | 'segment' | 'folders' | 'rest' };

function readTokens(pattern: string): Token[] {
  const tokens: Token[] = [];
  const segments = pattern.replace(/^\.\//, '').replace(/\/$/, '/**').split('/');
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    if (segment === '**') {
      tokens.push({ kind: isLast ? 'rest' : 'folders' });
      continue;
    }
    for (const char of segment) tokens.push(readToken(char));
    if (!isLast) tokens.push('/');
  }
  return tokens;
}

function readToken(char: string): Token {
  if (char === '*') return { kind: 'segment' };
  return char === '?' ? { kind: 'one' } : char;
}

/** A row of reachable positions per token: time is pattern length times path length, whatever the pattern. */
function matches(path: string, pattern: string): boolean {
  let reached = new Set([0]);
  for (const token of readTokens(pattern)) {
    reached = advance(path, reached, token);
    if (reached.size === 0) return false;
  }
  if (reached.has(path.length)) return true;
  const namesFolder = !/[*?]/.test(pattern.slice(pattern.lastIndexOf('/') + 1));
  return namesFolder && [...reached].some((position) => path[position] === '/');
}

function advance(path: string, from: ReadonlySet<number>, token: Token): Set<number> {
  if (typeof token === 'string') {
    const found = [...from].filter((position) => path.startsWith(token, position));
    return new Set(found.map((position) => position + token.length));
  }
  if (token.kind === 'one') {
    const found = [...from].filter((position) => position < path.length && path[position] !== '/');
    return new Set(found.map((position) => position + 1));
  }
  const to = new Set<number>();
  for (const position of from) reachOn(path, position, token.kind, to);
  return to;
}

function reachOn(path: string, from: number, kind: 'segment' | 'folders' | 'rest', to: Set<number>): void {
  to.add(from);
  for (let position = from; position < path.length; position += 1) {
    const isSlash = path[position] === '/';
    if (kind === 'segment' && isSlash) return;
    if (kind === 'folders' && !isSlash) continue;
    // Another start has walked on from here already.
    if (to.has(position + 1)) return;
    to.add(position + 1);
  }
}
