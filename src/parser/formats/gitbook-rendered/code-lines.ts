import type { Line } from './lines.ts';

const opening =
  /^(?:import [\w.{*"']|from [\w.]+ import |curl |const \w+|let \w+|var \w+|async function |function \w+\(|def \w+\(|#!|npm i|pip3? install |\$ |[{[]\s*$|[{[]['"{[]|[A-Z]+ \S+ HTTP\/)/;
const goingOn =
  /^(?:\s+\S|[\w.[\]'"]+\s*=[^=]|[\w.]+\(|import |from |def |if |else|for |try|except|return|async |await |const |let |var |function |class |with |#|\/\/|[}\])'"`@-]|curl )/;

/** The index behind the code that starts at line `at` of plain text, where code starts there. */
export function findCode(lines: readonly Line[], at: number): number | undefined {
  const first = lines[at];
  if (first === undefined) return undefined;
  if (first.isFenced) return findFenceEnd(lines, at);
  if (!opening.test(first.text) || isSentence(first.text)) return undefined;
  let depth = balance(first.raw);
  let end = at + 1;
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text === '') continue;
    if (depth <= 0 && !goesOn(line, lines[end - 1])) break;
    depth = Math.max(0, depth + balance(line.raw));
    end = index + 1;
  }
  return end;
}

/** Whether code without an open bracket goes on: by how the line looks, or by the mark at the end of the one above. */
function goesOn(line: Line, above: Line | undefined): boolean {
  return above?.raw.endsWith('\\') === true || (goingOn.test(line.raw) && !isSentence(line.text));
}

function findFenceEnd(lines: readonly Line[], at: number): number {
  let end = at;
  while (lines[end]?.isFenced === true) end += 1;
  return end;
}

/** Words with a full stop behind them are prose, whatever they start with. */
function isSentence(text: string): boolean {
  return /^[A-Za-z]+(?: [A-Za-z]+){4,}.*\.$/.test(text);
}

/** How many more brackets a line opens than it closes, strings aside. */
function balance(text: string): number {
  let depth = 0;
  for (const char of text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '')) {
    if (char === '{' || char === '[' || char === '(') depth += 1;
    if (char === '}' || char === ']' || char === ')') depth -= 1;
  }
  return depth;
}
