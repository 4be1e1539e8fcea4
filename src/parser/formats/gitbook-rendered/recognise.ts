import { findBlockForm } from '../../blocks.ts';
import { readSource } from '../../source.ts';
import { readLines } from './lines.ts';
import { findRefusal } from './refusal.ts';
import { readRow } from './row.ts';

const callMark = /^(?:get|post|put|patch|delete)(?:\/\S*)?$/i;

/** The end of a block. */
const blockEnd = /^[ \t]*\{%\s*end([a-z-]+)\s*%\}/gm;

/** Templates in samples have them, too. */
const templateTags: ReadonlySet<string> = new Set(['embed', 'if']);

/** Why a text is what a browser shows of a GitBook page; absent where nothing says so. */
export function recogniseRendered(text: string): string | undefined {
  if (endsBlock(text)) return undefined;
  if (!/(?:Required|Optional|required|optional|Responses)/.test(text)) return recogniseRefused(text);
  const lines = readLines(readSource('', text), 0).filter(({ isFenced }) => !isFenced);
  const rows = lines.filter(({ text: line }) => isNamedRow(line));
  const [first] = rows;
  if (first === undefined || (rows.length === 1 && !lines.some((line) => isMark(line.text)))) {
    return recogniseRefused(text);
  }
  return `a rendered row in line ${first.index + 1}`;
}

/** Whether a block ends somewhere, as it does in the source of a page only. */
function endsBlock(text: string): boolean {
  return [...text.matchAll(blockEnd)].some(
    ([, name = '']) => findBlockForm(name) !== undefined && !templateTags.has(name),
  );
}

function isNamedRow(line: string): boolean {
  const row = readRow(line, { mayLackMark: false });
  return row?.name !== undefined && !row.isReference;
}

function isMark(text: string): boolean {
  return (
    callMark.test(text) ||
    /^(?:Responses|Body|Authorizations|[1-5]\d\d(?:Success|Error)|Was this helpful\?)$/.test(text)
  );
}

function recogniseRefused(text: string): string | undefined {
  const source = readSource('', text);
  const problem = findRefusal(readLines(source, 0), source);
  return problem?.kind === 'refused-text' ? problem.what : undefined;
}
