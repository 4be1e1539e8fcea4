const lineWidth = 100;
const stringLiterals = /"(?:[^"\\]|\\.)*"/g;
const comment = /^ *[/*]/;

/** Breaks lines of code before members of unions where they would be too long. */
export function fillUnions(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length <= lineWidth || comment.test(line) ? line : fillUnion(line)))
    .join('\n');
}

function fillUnion(line: string): string {
  const [indent = ''] = /^ */.exec(line) ?? [];
  const strings: string[] = [];
  const masked = line.replace(stringLiterals, (text) => `"${strings.push(text) - 1}"`);
  const [first = '', ...members] = masked
    .split(' | ')
    .map((member) => member.replace(/"(\d+)"/g, (_, index: string) => strings[Number(index)] ?? '""'));
  const lines: string[] = [];
  let current = first;
  for (const member of members) {
    if (current.length + ' | '.length + member.length > lineWidth) {
      lines.push(current);
      current = `${indent}  | ${member}`;
    } else current += ` | ${member}`;
  }
  return [...lines, current].join('\n');
}
