import type { CodeReading } from './code-reading.ts';
import { parseJson5 } from './json-text.ts';
import { nestsTooDeep } from './nesting.ts';

/** Text that is no JSON value of any notation that is read → what keeps it from being one, and where. */
export function explainJson(text: string): NonNullable<CodeReading['problem']> {
  if (nestsTooDeep(text)) return { kind: 'too-deep', at: 0 };
  const at = findError(text);
  // What is no JSON value but no broken one either is not JSON at all.
  if (at === undefined || !/^\s*(?:[[{"]|\/[/*])/.test(text)) return { kind: 'unread-language', at: 0 };
  const isFragment = ['{', '['].some(
    (open) => findError(`${open}${text}\n${open === '{' ? '}' : ']'}`) === undefined,
  );
  return { kind: isFragment ? 'fragment' : 'syntax-error', at };
}

function findError(text: string): number | undefined {
  try {
    parseJson5(text);
    return undefined;
  } catch (error) {
    const hasOffset = error instanceof Error && 'offset' in error && typeof error.offset === 'number';
    return hasOffset ? Math.min(Number(error.offset), text.length) : text.length;
  }
}
