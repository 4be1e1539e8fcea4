/** Whether brackets of a text, wherever they stand, nest deeper than this. */
export function nestsDeep(text: string, deepest: number): boolean {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth = Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return false;
}

/** How many values a value of JSON is made of, and how deep they nest; counted without recursion. */
export function measure(root: unknown): { readonly values: number; readonly depth: number } {
  let values = 0;
  let depth = 0;
  let level: readonly unknown[] = [root];
  while (level.length > 0) {
    values += level.length;
    depth += 1;
    level = level.flatMap((value) =>
      typeof value === 'object' && value !== null ? (Object.values(value) as unknown[]) : [],
    );
  }
  return { values, depth: depth - 1 };
}
