import { createInlineBudget } from './inline-budget.ts';
import { type Crowd, createParagraph, maskInline } from './inline-marks.ts';
import { chooseMasks } from './masks.ts';
import { maxNesting } from './max-nesting.ts';
import { type BudgetEnd, findBudgetEnd } from './page-budget.ts';

/** A text in which the markers of too deep nesting, and of what is too much, are harmless, and the way back. */
export interface MaskedText {
  /** As long as the original; line by line up to `end`. */
  readonly text: string;
  /** Offsets of the markers that nest too deep and were masked. */
  readonly masked: readonly number[];
  /** Paragraphs of which not all markers can be read. */
  readonly crowds: readonly Crowd[];
  /** From where on everything was masked. */
  readonly end?: BudgetEnd;
  /** Puts the masked characters back into a part of the text. */
  readonly restore: (part: string) => string;
}

const container = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const thematicBreak = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
// Wherever it stands, it begins a paragraph of its own.
const opener = /^ {0,3}(?:[-*+][ \t]+[^ \t]|#{1,6}[ \t])/;
const marker = /[!-/:-@[-`{-~\r\n]/g;
const markers = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\r\n';

/**
 * Masks nesting that the markdown parser and recursive walks over its tree do not bear, and what would take time by
 * its square or too much memory. In code the mask changes nothing, since every text is restored after parsing.
 */
export function maskDeepNesting(text: string): MaskedText {
  const end = findBudgetEnd(text);
  const found = findMarkers(text.slice(0, end?.offset), text.length);
  const { deep, crowds } = found;
  const offsets = [...new Set([...deep, ...found.crowded])].sort((a, b) => a - b);
  if (offsets.length === 0 && end === undefined) {
    return { text, masked: deep, crowds, restore: (part) => part };
  }
  const { mask, restore } = chooseMasks(text, markers);
  const parts: string[] = [];
  let from = 0;
  for (const offset of offsets) {
    parts.push(text.slice(from, offset), mask(text.charAt(offset)));
    from = offset + 1;
  }
  parts.push(text.slice(from, end?.offset));
  if (end !== undefined) parts.push(text.slice(end.offset).replace(marker, mask));
  return { text: parts.join(''), masked: deep, crowds, restore, ...(end === undefined ? {} : { end }) };
}

interface FoundMarkers {
  /** Beyond `maxNesting`, ascending. */
  readonly deep: readonly number[];
  /** Beyond what is borne of one paragraph. */
  readonly crowded: readonly number[];
  readonly crowds: readonly Crowd[];
}

function findMarkers(text: string, length: number): FoundMarkers {
  const page = { text, budget: createInlineBudget(), deep: [], crowded: [], crowds: [] };
  let paragraph = createParagraph(text, 0, length);
  let start = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (/^[ \t]*$/.test(line) || opener.test(line)) {
      paragraph = createParagraph(text, start, length, paragraph);
    }
    const content = maskContainers(line, start, page.deep);
    maskInline(line, content, start, paragraph, page);
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return page;
}

/** The offset in `line` at which its containers end, as far as they matter. */
function maskContainers(line: string, start: number, offsets: number[]): number {
  let at = 0;
  for (let depth = 1; ; depth += 1) {
    container.lastIndex = at;
    const match = container.exec(line);
    if (match === null) return at;
    if (depth === maxNesting && thematicBreak.test(line)) return at;
    at += match[0].length;
    // A list nests by two columns at least, so only a marker this far right can be too deep by its indent.
    if (depth > maxNesting || at > 2 * maxNesting) offsets.push(start + at - 1);
  }
}
