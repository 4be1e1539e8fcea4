import { distance } from 'fastest-levenshtein';
import { nearWords } from './fault-words.ts';
import { compareText } from './text.ts';

/** Longer names are not compared: the time grows with the square of the length. */
const longest = 300;
const mostNames = 3;

/** Known names that a mistyped one can have meant, nearest first; case does not count. */
export function findNearNames(name: string, known: readonly string[]): string[] {
  if (name.length > longest) return [];
  const written = name.toLowerCase();
  return known
    .filter((other) => Math.abs(other.length - name.length) <= allowed(other))
    .map((other) => ({ other, far: distance(other.toLowerCase(), written) }))
    .filter(({ other, far }) => far <= allowed(other))
    .toSorted((a, b) => a.far - b.far || compareText(a.other, b.other))
    .slice(0, mostNames)
    .map(({ other }) => other);
}

/** As `findNearNames`; else the one name that says the same with more words, or fewer: `ratio`, `aspect_ratio`. */
export function findNearParameters(name: string, known: readonly string[]): string[] {
  const near = findNearNames(name, known);
  if (near.length > 0) return near;
  const written = joinWords(name);
  const alike = name === '' ? [] : known.filter((other) => endsAlike(written, joinWords(other)));
  return alike.length === 1 ? alike : [];
}

/** `aspectRatio`, `aspect-ratio` → `_aspect_ratio`. */
function joinWords(name: string): string {
  const words = name.slice(0, longest).replace(/([a-z\d])([A-Z])/g, '$1_$2');
  return `_${words.replaceAll('-', '_').toLowerCase()}`;
}

function endsAlike(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one);
}

function allowed(name: string): number {
  return Math.max(2, Math.floor(name.length / 4));
}

/** `, did you mean …`, or nothing where no name is near. */
export const wordNearNames = nearWords;
