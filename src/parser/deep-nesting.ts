/** How deep quotes, lists, brackets and emphasis may nest; what nests deeper stays text. */
export const maxNesting = 100;

/** A text in which the markers of too deep nesting are harmless, and the way back. */
export interface MaskedText {
  /** As long as the original, line by line. */
  readonly text: string;
  /** Offsets of the markers that were masked. */
  readonly masked: readonly number[];
  /** Puts the masked characters back into a part of the text. */
  readonly restore: (part: string) => string;
}

const container = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/y;
const thematicBreak = /^[ \t]*(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const inline = /\\.|[[\]]|([*_~])\1*|<(?:!--|\?|!\[CDATA\[)|-->|\?>/g;
const markers = '>-*+.)[]_~<';

/**
 * Masks nesting that the markdown parser and recursive walks over its tree do not bear. In code the mask changes
 * nothing, since every text is restored after parsing.
 */
export function maskDeepNesting(text: string): MaskedText {
  const offsets = findDeepMarkers(text);
  if (offsets.length === 0) return { text, masked: offsets, restore: (part) => part };
  const masks = chooseMasks(text);
  const units = [...markers];
  const parts: string[] = [];
  let from = 0;
  for (const offset of offsets) {
    parts.push(text.slice(from, offset), masks[units.indexOf(text.charAt(offset))] ?? text.charAt(offset));
    from = offset + 1;
  }
  parts.push(text.slice(from));
  const pattern = new RegExp(`[${masks.join('')}]`, 'g');
  return {
    text: parts.join(''),
    masked: offsets,
    restore: (part) => part.replace(pattern, (mask) => units[masks.indexOf(mask)] ?? mask),
  };
}

/** The offsets of all markers beyond `maxNesting`, ascending. */
function findDeepMarkers(text: string): number[] {
  const offsets: number[] = [];
  let paragraph = newParagraph();
  let start = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (/^[ \t]*$/.test(line)) paragraph = newParagraph();
    const content = maskContainers(line, start, offsets);
    maskInline(line, content, start, paragraph, offsets);
    start += line.length;
    start += text.startsWith('\r\n', start) ? 2 : 1;
  }
  return offsets;
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

/** What is open in the paragraph being read. */
interface Paragraph {
  brackets: number;
  /** Closing brackets that close nothing: the parser looks for an opening one from each. */
  strayBrackets: number;
  emphasis: number;
  comments: number;
  strayEmphasis: number;
}

// More than this many closing marks without an opening one would take time by their square.
const maxStray = 1000;

function newParagraph(): Paragraph {
  return { brackets: 0, strayBrackets: 0, emphasis: 0, comments: 0, strayEmphasis: 0 };
}

function maskInline(
  line: string,
  from: number,
  start: number,
  paragraph: Paragraph,
  offsets: number[],
): void {
  const fence = /^[ \t]*~{3}/.test(line);
  inline.lastIndex = from;
  for (let match = inline.exec(line); match !== null; match = inline.exec(line)) {
    const [marks] = match;
    if (marks.startsWith('\\') || (fence && marks.startsWith('~'))) continue;
    const end = match.index + marks.length;
    if (!readMarks(marks, line.charAt(match.index - 1), line.charAt(end), paragraph)) continue;
    const length = marks.startsWith('<') ? 1 : marks.length;
    for (let index = 0; index < length; index += 1) offsets.push(start + match.index + index);
  }
}

/** Counts marks in a line; whether they are to be masked. */
function readMarks(marks: string, before: string, after: string, paragraph: Paragraph): boolean {
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

/** A mask per marker: code points that the text does not use, and that no markdown parser knows. */
function chooseMasks(text: string): readonly string[] {
  const masks: string[] = [];
  for (const [first, last] of [
    [0xfdd0, 0xfdef],
    [0xe000, 0xf8ff],
  ] as const) {
    for (let code = first; code <= last && masks.length < markers.length; code += 1) {
      const mask = String.fromCharCode(code);
      if (!text.includes(mask)) masks.push(mask);
    }
  }
  return masks;
}
