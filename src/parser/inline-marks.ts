import {
  type BudgetedParagraph,
  type InlineBudget,
  maxPunctuation,
  spendMark,
  spendTicks,
  spendTitle,
} from './inline-budget.ts';
import { maxNesting } from './max-nesting.ts';

/** A paragraph of which not all markers can be read: where the first stands, and how many were read. */
export interface Crowd {
  readonly offset: number;
  readonly limit: number;
}

/** What is noted of a page while its paragraphs are read. */
export interface InlinePage {
  readonly text: string;
  readonly budget: InlineBudget;
  readonly deep: number[];
  readonly crowded: number[];
  readonly crowds: Crowd[];
}

/** What is open in the paragraph being read. */
export interface Paragraph extends BudgetedParagraph {
  brackets: number;
  /** Closing brackets that close nothing: the parser looks for an opening one from each. */
  strayBrackets: number;
  emphasis: number;
  comments: number;
  strayEmphasis: number;
  crowded: boolean;
}

// More than this many closing marks without an opening one would take time by their square.
const maxStray = 1000;
const inline = /\\.|[[\]]|([*_~])\1*|`+|<(?:!--|\?|!\[CDATA\[|![A-Za-z])|-->|\?>|(?<=[ \t]|^)["'(]/g;
const punctuation = /(?:&[A-Za-z]+;|[!"'),.:;<>?_*~&\]}]){200,}/g;
// No fence is longer, so that no paragraph has many runs of backticks that differ in length.
const fence = /^[ \t]*(?:~{3}|`{3,16}(?!`))/;
// Before a blank line, and before what begins a paragraph of its own wherever it stands.
const paragraphEnd = /[\r\n](?:[ \t]*(?:[\r\n]|$)| {0,3}(?:[-*+][ \t]+[^ \t]|#{1,6}[ \t]))/g;

/** The paragraph that starts at `start`; one that `text` does not end goes on to `length`. */
export function createParagraph(text: string, start: number, length: number, last?: Paragraph): Paragraph {
  const closers = last?.closers ?? new Map<string, number>();
  const end = last !== undefined && last.end > start ? last.end : (findEnd(text, start) ?? length);
  return {
    start,
    end,
    marks: 0,
    ticks: new Set(),
    closers,
    brackets: 0,
    strayBrackets: 0,
    emphasis: 0,
    comments: 0,
    strayEmphasis: 0,
    crowded: false,
  };
}

function findEnd(text: string, start: number): number | undefined {
  paragraphEnd.lastIndex = start;
  return paragraphEnd.exec(text)?.index;
}

/** Notes the markers of a line, from `from` on, that nest too deep or are too many. */
export function maskInline(
  line: string,
  from: number,
  start: number,
  paragraph: Paragraph,
  page: InlinePage,
): void {
  const isFence = fence.test(line);
  inline.lastIndex = from;
  for (let match = inline.exec(line); match !== null; match = inline.exec(line)) {
    const [marks] = match;
    if (marks.startsWith('\\') || (isFence && /[~`]/.test(marks))) continue;
    const { index } = match;
    const length = marks.startsWith('<') ? 1 : marks.length;
    const isDeep = nestsTooDeep(marks, line.charAt(index - 1), line.charAt(index + marks.length), paragraph);
    if (isDeep) pushRun(page.deep, start + index, length);
    else if (isTooMuch(marks, start + index, paragraph, page)) {
      noteCrowd(start + index, length, paragraph, page);
    }
  }
  maskPunctuation(line, from, start, paragraph, page);
}

function isTooMuch(marks: string, at: number, paragraph: Paragraph, page: InlinePage): boolean {
  if (/[[\]*_~]/.test(marks)) return spendMark(at, paragraph, page.budget);
  if (marks.startsWith('`')) return spendTicks(marks.length, at, paragraph, page.budget);
  if (/["'(]/.test(marks)) return spendTitle(marks, at, page.text, paragraph, page.budget);
  return false;
}

/** Punctuation after an address is looked through from each of its characters. */
function maskPunctuation(
  line: string,
  from: number,
  start: number,
  paragraph: Paragraph,
  page: InlinePage,
): void {
  punctuation.lastIndex = from;
  for (let match = punctuation.exec(line); match !== null; match = punctuation.exec(line)) {
    if (line.slice(from, match.index).trim() === '') continue;
    // Letters of entities have no mask.
    const rest = start + match.index + maxPunctuation;
    noteCrowd(rest, match[0].length - maxPunctuation, paragraph, page);
  }
}

function noteCrowd(at: number, length: number, paragraph: Paragraph, page: InlinePage): void {
  if (!paragraph.crowded) page.crowds.push({ offset: at, limit: Math.max(paragraph.marks, maxPunctuation) });
  paragraph.crowded = true;
  pushRun(page.crowded, at, length);
}

function pushRun(offsets: number[], at: number, length: number): void {
  for (let index = 0; index < length; index += 1) offsets.push(at + index);
}

/** Counts marks in a line; whether they are to be masked. */
function nestsTooDeep(marks: string, before: string, after: string, paragraph: Paragraph): boolean {
  if (/^[`"'(]/.test(marks)) return false;
  if (/[<>]/.test(marks)) return readComment(marks, paragraph);
  if (marks === '[' || marks === ']') return readBracket(marks, paragraph);
  return readEmphasis(marks, before, after, paragraph);
}

/** Counts the start of a comment or the like, whose end the parser looks for from each; whether it is to be masked. */
function readComment(mark: string, paragraph: Paragraph): boolean {
  if (!mark.startsWith('<')) {
    paragraph.comments = 0;
    return false;
  }
  paragraph.comments += 1;
  return paragraph.comments > maxNesting;
}

/** Counts a bracket; whether it is to be masked. */
function readBracket(bracket: string, paragraph: Paragraph): boolean {
  if (bracket === '[') {
    if (paragraph.brackets >= maxNesting) return true;
    paragraph.brackets += 1;
    return false;
  }
  if (paragraph.brackets > 0) paragraph.brackets -= 1;
  else paragraph.strayBrackets += 1;
  return paragraph.strayBrackets > maxStray;
}

/** Counts a run of emphasis marks; whether it is to be masked. */
function readEmphasis(marks: string, before: string, after: string, paragraph: Paragraph): boolean {
  const closes = before.trim() !== '';
  const opens = after.trim() !== '';
  if (closes && paragraph.emphasis > 0) {
    paragraph.emphasis = Math.max(0, paragraph.emphasis - marks.length);
    return false;
  }
  if (!opens) {
    paragraph.strayEmphasis += 1;
    return paragraph.strayEmphasis > maxStray;
  }
  if (paragraph.emphasis + marks.length > maxNesting) return true;
  paragraph.emphasis += marks.length;
  return false;
}
