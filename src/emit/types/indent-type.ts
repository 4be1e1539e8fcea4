const stringLiterals = /"(?:[^"\\]|\\.)*"/g;

/** Indents the lines of a declaration by the brackets around them; comments keep their own stars. */
export function indentType(text: string): string {
  let depth = 0;
  let isComment = false;
  const lines = text.split('\n').map((line) => {
    if (!isComment) isComment = line.startsWith('/**');
    if (isComment) {
      isComment = !line.endsWith('*/');
      return `${'  '.repeat(depth)}${line}`.trimEnd();
    }
    const code = line.replace(stringLiterals, '');
    const closing = /^[)\]}]*/.exec(code)?.[0].length ?? 0;
    const indent = '  '.repeat(Math.max(depth - closing, 0));
    depth += (code.match(/[([{]/g)?.length ?? 0) - (code.match(/[)\]}]/g)?.length ?? 0);
    return line === '' ? '' : `${indent}${line}`;
  });
  return lines.join('\n');
}
