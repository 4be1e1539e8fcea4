import type { JudgedText } from './judged-text.ts';

const pageOfPages = /^(?:Page )?(\d{1,4}) (?:of|\/) (\d{1,4})$/i;
const pageNumber = /^(?:[-–—|] ?)?(?:Page |p\. ?)?(\d{1,4})(?: ?[-–—|])?$/i;

/** Whether a text was taken from a PDF: its pages end where paper ends. */
export function isPdfText({ text, written, hasFields }: JudgedText): boolean {
  if (text.startsWith('%PDF-')) return true;
  if (hasFields) return false;
  const lines = written.filter(({ isFenced }) => !isFenced).map((line) => line.text.replace(/\f/g, ''));
  if (countPagesOfPages(lines) > 3) return true;
  const numbers = countRising(lines);
  const feeds = text.match(/\f/g)?.length ?? 0;
  if (feeds > 0) return numbers > 0 || countPagesOfPages(lines) > 0 || feeds > 1;
  return numbers > 2 && countHyphens(lines) > 2;
}

/** How many lines say which page of how many it is, and agree on how many there are. */
function countPagesOfPages(lines: readonly string[]): number {
  const totals = lines.flatMap((line) => pageOfPages.exec(line)?.[2] ?? []);
  return totals.every((total) => total === totals[0]) ? totals.length : 0;
}

/** The longest run of lines that are nothing but a number, each one more than the one before. */
function countRising(lines: readonly string[]): number {
  let longest = 0;
  let run = 0;
  let last: number | undefined;
  for (const line of lines) {
    const found = pageNumber.exec(line)?.[1];
    if (found === undefined) continue;
    run = last !== undefined && Number(found) === last + 1 ? run + 1 : 1;
    last = Number(found);
    longest = Math.max(longest, run);
  }
  return longest;
}

/** How many words are cut at the end of a line and go on in the next. */
function countHyphens(lines: readonly string[]): number {
  return lines.filter(
    (line, index) => /[a-zà-ÿ]{2}[-\u00ad]$/.test(line) && /^[a-zà-ÿ]{2}/.test(lines[index + 1] ?? ''),
  ).length;
}
