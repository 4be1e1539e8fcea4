import type { PageProblem } from '../../../page.ts';
import type { Source } from '../../source.ts';
import { foreignMarks } from './labels.ts';
import type { Line } from './lines.ts';
import { readRow } from './row.ts';

/** What a rendered page is instead of one that can be read, where it contributes nothing; absent for others. */
export function findRefusal(lines: readonly Line[], source: Source): PageProblem | undefined {
  const shown = lines.filter(({ text }) => text !== '');
  const [first] = shown;
  if (first === undefined) return undefined;
  const rows = shown.filter(isRow).length;
  const what =
    findLanguage(shown, rows) ??
    (hasLostNames(shown, rows, source.text) ? 'rows that lost their names' : undefined);
  return what === undefined
    ? undefined
    : { kind: 'refused-text', what, at: source.span(first.start, first.end) };
}

function isRow(line: Line): boolean {
  return !line.isFenced && readRow(line.text, { mayLackMark: false }) !== undefined;
}

const rowType = /(?:string|number|integer|boolean|object|array|any|enum)(?:\[\])*(?: [·|].*)?$/;

/** The language of the labels, where rows carry those of another language than English. */
function findLanguage(shown: readonly Line[], rows: number): string | undefined {
  for (const [language, marks] of foreignMarks) {
    const found = shown.filter(({ text }) => {
      const at = text.search(marks);
      return at > 0 && text.length < 400 && rowType.test(text.slice(0, at));
    });
    if (found.length > 1 || (found.length === 1 && rows === 0)) return `a page whose labels are ${language}`;
  }
  return undefined;
}

/** Values of rows glued to the sentences behind them, and no row. */
function hasLostNames(shown: readonly Line[], rows: number, text: string): boolean {
  if (rows > 0 || !/^(?:Responses|Body|Authorizations|[1-5]\d\dSuccess|post|get)\r?$/m.test(text))
    return false;
  return shown.some(({ text: line }) =>
    /^(?:true|false|-?\d+(?:\.\d+)?|[a-z]+_[a-z_]+)(?:The|A|An|If|Whether|How|What|Which|Number|Use|Set|This|Only)\b/.test(
      line,
    ),
  );
}
