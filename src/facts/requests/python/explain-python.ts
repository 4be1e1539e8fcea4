import { parser } from '@lezer/python';

const strict = parser.configure({ strict: true });

/** What it is that the grammar rejects at a place: broken code, part of some code, or code that is newer than the grammar. */
export function explainPython(
  text: string,
  errorAt: number,
): 'syntax-error' | 'fragment' | 'unread-language' {
  const line = text.slice(text.lastIndexOf('\n', errorAt - 1) + 1, errorAt);
  if (/^\s*(?:async\s+)?with\s*\(/.test(line)) return 'unread-language';
  // Members of a dictionary without its braces are no program, but nothing is wrong with them.
  return parses(`{${text}\n}`) ? 'fragment' : 'syntax-error';
}

function parses(text: string): boolean {
  try {
    strict.parse(text);
    return true;
  } catch {
    return false;
  }
}
