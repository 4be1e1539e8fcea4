/** Deeper code is not read: parsers and later stages recurse. */
const deepest = 200;

/** True where brackets, wherever they stand, are nested deeper than any request is written. */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x28 || code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x29 || code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return false;
}
