import type { SpecPlace } from '../place.ts';
import { escapePointer } from '../schema-keywords.ts';
import { compareText } from '../text.ts';

/** From a place in a document, one name at a time, over every `$ref` on the way. */
export function followPointer(
  from: SpecPlace,
  tokens: readonly string[],
  refs: Readonly<Record<string, string>>,
): SpecPlace {
  const start = jump(from.pointer, refs);
  const pointer = tokens.reduce((base, token) => jump(`${base}/${escapePointer(token)}`, refs), start);
  return { path: from.path, pointer };
}

/** The order of two places in a document as far as pointers tell: names as text, places in lists as numbers. */
export function comparePointers(one: string, other: string): number {
  const [steps, others] = [one.split('/'), other.split('/')];
  const at = steps.findIndex((step, index) => step !== others[index]);
  const [step, twin] = [steps[at], others[at]];
  if (step === undefined || twin === undefined) return steps.length - others.length;
  const areNumbers = isNumber.test(step) && isNumber.test(twin);
  return areNumbers ? Number(step) - Number(twin) : compareText(step, twin);
}

const isNumber = /^\d{1,15}$/;

function jump(pointer: string, refs: Readonly<Record<string, string>>): string {
  const seen = new Set<string>();
  let current = pointer;
  for (;;) {
    const next = Object.hasOwn(refs, current) ? refs[current] : undefined;
    if (next === undefined || seen.has(current)) return current;
    seen.add(current);
    current = next;
  }
}
