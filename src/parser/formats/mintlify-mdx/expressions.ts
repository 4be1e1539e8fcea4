import type { BlockAttribute } from '../../../page.ts';

/** The text that an expression in running text shows: its string, nothing for comments, else itself. */
export function readExpressionText(source: string): string {
  const program = source.replace(/\/\*[\s\S]*?\*\//g, '').trim();
  if (program === '' && source.trim() !== '') return '';
  return readString(program) ?? `{${source}}`;
}

/** The value of an attribute's expression: a string, number or boolean, else the expression as it is written. */
export function readExpressionValue(source: string): BlockAttribute['value'] {
  const program = source.trim();
  if (program === 'true' || program === 'false') return program === 'true';
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(program)) return Number(program);
  return readString(program) ?? program;
}

/** The string that a literal without escapes and substitutions stands for. */
function readString(program: string): string | undefined {
  const quote = program[0];
  const inner = program.slice(1, -1);
  if (program.length < 2 || (quote !== '"' && quote !== "'" && quote !== '`') || !program.endsWith(quote)) {
    return undefined;
  }
  return inner.includes(quote) || /[\\]|\$\{/.test(inner) ? undefined : inner;
}
