import type { PageProblem } from '../../../page.ts';
import type { Source } from '../../source.ts';
import { chrome, endsPage, foreignMarks, isIcon } from './labels.ts';
import type { Line } from './lines.ts';
import { readRow } from './row.ts';

/** A text, by what stands in it. */
interface Sample {
  /** Lines that show something, without what every page of a site shows. */
  readonly written: readonly Line[];
  readonly text: string;
  readonly rows: number;
  /** Whether the site around the page is there. */
  readonly hasChrome: boolean;
}

/** What is no page, in words, and how it is told. */
const kinds: readonly (readonly [what: string, is: (sample: Sample) => boolean])[] = [
  ['text in a wrong encoding', isMojibake],
  ['an error page', isErrorPage],
  ['a page that had not loaded', isLoading],
  ['the text of a PDF', isPdf],
  ['rows that lost their names', hasLostNames],
  ['navigation only', isNavigation],
];

/** What a text is instead of a page, where it contributes nothing; absent for pages. */
export function findRefusal(lines: readonly Line[], source: Source): PageProblem | undefined {
  const shown = lines.filter(({ text }) => text !== '');
  const [first] = shown;
  if (first === undefined) return undefined;
  const isFurniture = ({ text }: Line) => chrome.test(text) || isIcon(text);
  const sample: Sample = {
    written: shown.filter((line) => !isFurniture(line)),
    text: source.text,
    rows: shown.filter(isRow).length,
    hasChrome: shown.some(({ text }) => endsPage.test(text) && chrome.test(text)),
  };
  const what = findLanguage(shown, sample.rows) ?? kinds.find(([, is]) => is(sample))?.[0];
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

function isMojibake({ text }: Sample): boolean {
  const sample = text.slice(0, 100_000);
  const lost = sample.match(/\ufffd/g)?.length ?? 0;
  const doubled = sample.match(/Ã[\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹Œ]|â€[\u0080-\u02ff™œ“”¢]|ð\u009f/g)?.length ?? 0;
  return lost + doubled > 20 && (lost + doubled) * 50 > sample.length;
}

const errors =
  /^(?:4\d\d|5\d\d)?[\s:–-]*(?:page not found|not found|this page (?:could not be found|does(?:n’t|n't| not) exist)|access denied|forbidden|internal server error|bad gateway|service unavailable|application error.*|just a moment.*|attention required.*|verify you are human.*|too many requests)[.!]?$/i;

function isErrorPage({ written, rows }: Sample): boolean {
  if (
    rows > 0 ||
    written.length > 15 ||
    written.some(({ isFenced, text }) => isFenced || /^#{2,} /.test(text))
  )
    return false;
  return written.slice(0, 3).some(({ text }) => errors.test(text.replace(/^# /, '')));
}

function isLoading({ written, rows }: Sample): boolean {
  if (rows > 0) return false;
  const loading = written.filter(({ text }) => /^Loading(?:…|\.{3})?$/.test(text)).length;
  return loading > 0 && written.length - loading < 6;
}

function isPdf({ text, rows }: Sample): boolean {
  if (rows > 0) return false;
  const pages = text.match(/^(?:Page )?\d+ (?:of|\/) \d+\r?$/gm)?.length ?? 0;
  return text.startsWith('%PDF-') || (text.includes('\f') && pages > 0) || pages > 3;
}

/** Values of rows glued to the sentences behind them, and no row. */
function hasLostNames({ written, rows, text }: Sample): boolean {
  if (rows > 0 || !/^(?:Responses|Body|Authorizations|[1-5]\d\dSuccess|post|get)\r?$/m.test(text))
    return false;
  const glued = written.filter(({ text: line }) =>
    /^(?:true|false|-?\d+(?:\.\d+)?|[a-z]+_[a-z_]+)(?:The|A|An|If|Whether|How|What|Which|Number|Use|Set|This|Only)\b/.test(
      line,
    ),
  );
  return glued.length > 0;
}

function isNavigation({ written, rows, hasChrome }: Sample): boolean {
  if (rows > 0 || !hasChrome || written.length < 8) return false;
  return written.every(
    ({ text, isFenced }) => !isFenced && text.length < 60 && !/[.:;!?`|{}#*[\]<>]/.test(text),
  );
}
