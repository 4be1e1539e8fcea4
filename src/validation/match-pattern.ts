import { certain, type Verdict } from './verdict.ts';

/** So many steps a backtracking matcher may need at most for a pattern that is tried. */
const costLimit = 2_000_000;
const longestPattern = 1000;

/**
 * Whether a text has a match of a pattern of ECMA-262. Patterns come from documents, and the matcher of JavaScript
 * backtracks; so a pattern is tried only where its cost is bounded by the product of its choices: no reference back, no
 * repeated group that holds a choice itself, and few repetitions and alternatives for the length of the text. What is not
 * tried is `open`.
 */
export function matchPattern(pattern: string, text: string): Verdict {
  if (!isBounded(pattern, text.length)) return 'open';
  try {
    return certain(new RegExp(pattern, 'u').test(text));
  } catch {
    return 'open';
  }
}

/** Whether a pattern is tried on texts of a length. */
export function isBounded(pattern: string, length: number): boolean {
  return costOf(pattern, length) <= costLimit;
}

/** An upper bound of the ways in which a matcher can go through a text of a length. */
function costOf(pattern: string, length: number): number {
  const tokens = pattern.length > longestPattern ? undefined : tokensOf(pattern);
  if (tokens === undefined) return Number.POSITIVE_INFINITY;
  const outer: Group = { ways: 1, alternatives: 1 };
  const groups: Group[] = [outer];
  for (const [index, token] of tokens.entries()) {
    if (token === ')') closeGroup(groups, tokens[index + 1]);
    else if (token === '(') groups.push({ ways: 1, alternatives: 1 });
    else addChoice(groups.at(-1) ?? outer, token, length);
  }
  const isAnchored = tokens[0] === '^' && outer.alternatives === 1;
  return waysOf(outer) * (isAnchored ? 1 : length + 1);
}

interface Group {
  ways: number;
  alternatives: number;
}

function addChoice(group: Group, token: string, length: number): void {
  if (token === '|') group.alternatives += 1;
  else if (token === '?' || isRepetition(token)) group.ways *= length + 1;
}

/** A group that is repeated and holds a choice itself can be gone through in exponentially many ways. */
function closeGroup(groups: Group[], next: string | undefined): void {
  if (groups.length < 2) return;
  const ways = waysOf(groups.pop() ?? { ways: 1, alternatives: 1 });
  const outer = groups.at(-1);
  if (outer !== undefined) outer.ways *= ways > 1 && isRepetition(next) ? Number.POSITIVE_INFINITY : ways;
}

function waysOf({ ways, alternatives }: Group): number {
  return ways * alternatives;
}

/** A pattern in single characters, with `x` for each escape and class; undefined where it refers back to a group. */
function tokensOf(pattern: string): readonly string[] | undefined {
  const parts = pattern.match(
    /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|:|<\w+>)|./gsu,
  );
  const tokens = (parts ?? []).map((part) =>
    part.length === 1 || part.startsWith('\\') ? part : part.charAt(0),
  );
  if (tokens.some((token) => /^\\[1-9k]/.test(token))) return undefined;
  return tokens.map((token) => (token.startsWith('\\') || token === '[' ? 'x' : token));
}

function isRepetition(token: string | undefined): boolean {
  return token === '*' || token === '+' || token === '{';
}
