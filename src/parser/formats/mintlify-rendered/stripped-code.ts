import type { Line } from './lines.ts';

/** Marks of code on a line; prose has none of them. */
const marks: readonly RegExp[] = [
  /[{([;,\\]$/,
  /^[})\]]/,
  /^(?:import|from) \S+.*(?:import|['"]).*$/,
  /^(?:const|let|var|await|return|def|class|with|for|print|console|async)\b.*[(:;=]/,
  /^[\w.]+(?: = |=["'[{(\w]|\()/,
  /^-[A-Za-z-]+ ['"$]/,
  /^\{.*\}/,
];

const comment = /^(?:#|\/\/) \S/;
/** What begins a file or a command, by kind. */
const openers: readonly RegExp[] = [
  /^(?:import|from) \S/,
  /^(?:[A-Z_]{3,}=|export [A-Z_]+=|npm |pip |npx |curl )/,
];

/** Runs of lines that are code, where nothing fences code; what begins a file or a command begins another run. */
export function findCodeRuns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  let open: Line[] | undefined;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]?.text;
    const isCode = looksLikeCode(line.text, open === undefined ? undefined : before);
    const isFresh = startsAnother(line.text, before ?? '');
    if (open !== undefined && isCode && !isFresh) {
      open.push(line);
      continue;
    }
    open = isCode ? [line] : undefined;
    if (open !== undefined) runs.push(open);
  }
  return runs;
}

function startsAnother(text: string, before: string): boolean {
  return !before.endsWith('\\') && openers.some((opener) => opener.test(text) && !opener.test(before));
}

/** `before` is the line above in the same run. */
function looksLikeCode(text: string, before: string | undefined): boolean {
  if (before?.endsWith('\\') === true || (before !== undefined && comment.test(text))) return true;
  // Several words in a row and an end of a sentence.
  if (/[A-Za-z]+ [a-z]+ [a-z]+.*[.:]$/.test(text) && !/[({=]/.test(text) && before === undefined)
    return false;
  return marks.some((mark) => mark.test(text));
}
