/** Longer names are not compared: the time grows with the square of the length. */
const longest = 100;

/** The name that a mistyped one can have meant: at most two slips away, fewer in short names. */
export function nearName(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const other of known) {
    const allowed = slips(Math.min(name.length, other.length));
    if (other === name || Math.abs(other.length - name.length) > allowed) continue;
    const far = distance(name.toLowerCase(), other.toLowerCase());
    if (far > allowed || far >= least) continue;
    least = far;
    nearest = other;
  }
  return nearest;
}

function slips(length: number): number {
  if (length < 3) return 0;
  return length < 6 ? 1 : 2;
}

/** Insertions, deletions, replacements and swaps of neighbours between two texts. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const steps = [
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
      ];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) steps.push(at(before, column - 2) + 1);
      current.push(Math.min(...steps));
    }
    before = above;
    above = current;
  }
  return at(above, b.length);
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? Number.POSITIVE_INFINITY;
}
