const name = /(?<![\w$.])(?:_errs|vSchema|_?valid)\d+/g;
const declaration = /(?:const|let|var) ((?:_errs|vSchema|_?valid)\d+) = [^;{}()]*;/g;
/** A result is made of counts, so that counts are unused only after unused results are gone. */
const passes = 2;

/**
 * Removes the counts and results that ajv declares and nothing reads; its own optimisation takes half the time of
 * a compilation. The code holds no string literals that could look like code.
 */
export function removeDeadNames(code: string): string {
  let kept = code;
  for (let pass = 0; pass < passes; pass++) {
    const uses = count(kept.match(name) ?? []);
    const declared = count([...kept.matchAll(declaration)].map(([, each = '']) => each));
    kept = kept.replace(declaration, (text, each: string) =>
      uses.get(each) === declared.get(each) ? '' : text,
    );
  }
  return kept;
}

function count(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of names) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}
