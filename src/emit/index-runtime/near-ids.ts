const mostIds = 3;
/** Longer texts are not compared: the time grows with the square of the length. */
const longest = 200;

/** Shorter texts stand in too many ids to mean one. */
const shortestPart = 3;

/**
 * Ids that a text can have meant, nearest first: a slip away, or the text with or without the name of a vendor; else the
 * shortest ids with the text in them.
 */
export function nearIds(text: string, ids: readonly string[]): readonly string[] {
  if (text.length > longest) return [];
  const asked = plain(text);
  const near = nearest(ids, (id) => far(asked, plain(id)));
  if (near.length > 0 || asked.length < shortestPart) return near;
  return nearest(ids, (id) => (plain(id).includes(asked) ? id.length : Number.POSITIVE_INFINITY));
}

function nearest(ids: readonly string[], farOf: (id: string) => number): readonly string[] {
  return ids
    .map((id) => ({ id, far: farOf(id) }))
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, mostIds)
    .map(({ id }) => id);
}

function plain(id: string): string {
  return id
    .trim()
    .toLowerCase()
    .replace(/[\s_.]+/g, '-');
}

function far(asked: string, id: string): number {
  if (lastPart(asked) === lastPart(id) && asked !== '') return asked === id ? 0 : 0.5;
  const allowed = Math.max(2, Math.floor(id.length / 4));
  if (Math.abs(asked.length - id.length) > allowed) return Number.POSITIVE_INFINITY;
  const slips = distance(asked, id);
  return slips > allowed ? Number.POSITIVE_INFINITY : slips;
}

function lastPart(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** Insertions, deletions and replacements between two texts. */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min((above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
