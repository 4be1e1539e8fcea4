const lineWidth = 100;
const shortComment = /^( *)\/\*\*\n\1 \* (.*\S)\n\1 \*\/$/gm;
const stringLiterals = /"(?:[^"\\]|\\.)*"/g;

/**
 * Indents the lines of a declaration by the brackets around them and fills long unions; comments keep their own stars, and
 * those of one line stand on one.
 */
export function indentType(text: string): string {
  const levels: number[] = [];
  let isComment = false;
  const lines = text.split('\n').map((line) => {
    if (!isComment) isComment = line.startsWith('/**');
    if (!isComment) return line === '' ? '' : fillUnion(line, '  '.repeat(readBrackets(line, levels)));
    isComment = !line.endsWith('*/');
    return `${'  '.repeat(levels.at(-1) ?? 0)}${line}`.trimEnd();
  });
  return lines.join('\n').replace(shortComment, '$1/** $2 */');
}

/** The level of a line; `levels` holds, per open bracket, that of what stands in it, one more than that of its line. */
function readBrackets(line: string, levels: number[]): number {
  const code = line.replace(stringLiterals, '');
  const closing = /^[)\]}]*/.exec(code)?.[0].length ?? 0;
  const outermost = closing > 0 ? levels.at(-closing) : undefined;
  const level = outermost === undefined ? (levels.at(-1) ?? 0) : outermost - 1;
  for (const bracket of code.match(/[()[\]{}]/g) ?? []) {
    if ('([{'.includes(bracket)) levels.push(level + 1);
    else levels.pop();
  }
  return level;
}

/** A line with breaks before members of unions where it would be too long. */
function fillUnion(line: string, indent: string): string {
  if (indent.length + line.length <= lineWidth) return `${indent}${line}`;
  const strings: string[] = [];
  const masked = line.replace(stringLiterals, (text) => `"${strings.push(text) - 1}"`);
  const members = masked
    .split(' | ')
    .map((member) => member.replace(/"(\d+)"/g, (_, index: string) => strings[Number(index)] ?? '""'));
  const lines: string[] = [];
  let current = indent;
  for (const [index, member] of members.entries()) {
    const separator = index === 0 ? '' : ' | ';
    const isFull = current.length + separator.length + member.length > lineWidth;
    if (index > 0 && isFull) {
      lines.push(current);
      current = `${indent}  | ${member}`;
    } else current += `${separator}${member}`;
  }
  return [...lines, current].join('\n');
}
