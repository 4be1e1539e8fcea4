import { splitGluedLines } from './glued-lines.ts';
import { isChildrenLabel, readLabel, type SectionName } from './labels.ts';
import { type Line, withoutMarks } from './lines.ts';
import { startsRow } from './named-rows.ts';
import type { RowSection } from './row.ts';
import { readSection } from './sections.ts';
import { isTypeText } from './type-text.ts';

/** A section with the label that opened it. */
export interface LabelledSection {
  readonly label: SectionName | undefined;
  readonly start: number;
  readonly end: number;
  readonly section: RowSection;
}

interface CutSection {
  readonly label: SectionName;
  readonly opener: Line;
  readonly lines: Line[];
  /** Where the next thing begins. */
  end: number;
}

/** Lines → the sections of the operation up to `end` of the text, and the lines around them. */
export function cutSections(
  lines: readonly Line[],
  end: number,
): {
  readonly sections: readonly LabelledSection[];
  readonly stripped: boolean;
  readonly prose: readonly Line[];
} {
  const { cuts, prose } = cutAtLabels(lines, end);
  const isSplit = cuts.some((cut) => hasRows(cut.lines));
  const read = isSplit ? cuts : cuts.map((cut) => ({ ...cut, lines: [...splitGluedLines(cut.lines)] }));
  const stripped = isStripped(read);
  const sections = read.map(({ label, opener, lines: own, end: stop }) => ({
    label,
    start: opener.start,
    end: stop,
    section: readSection(own, stripped),
  }));
  return { sections, stripped, prose };
}

function cutAtLabels(lines: readonly Line[], end: number): { cuts: CutSection[]; prose: Line[] } {
  const prose: Line[] = [];
  const cuts: CutSection[] = [];
  let open: CutSection | undefined;
  const labels = findLabels(lines);
  for (const [index, line] of lines.entries()) {
    const label = labels[index];
    if (label === undefined && !isOtherHeading(line.text)) {
      (open?.lines ?? prose).push(line);
      continue;
    }
    if (open !== undefined) open.end = line.start;
    open = label === undefined ? undefined : { label, opener: line, lines: [], end };
    if (open === undefined) prose.push(line);
    else cuts.push(open);
  }
  return { cuts, prose };
}

/** The label of each line; where labels are headings a line of the same words is none. */
function findLabels(lines: readonly Line[]): readonly (SectionName | undefined)[] {
  const found = lines.map((_, index) => labelAt(lines, index));
  const isHeading = (index: number) => lines[index]?.text.startsWith('#') === true;
  const isMarked = found.some((label, index) => label !== undefined && isHeading(index));
  return isMarked ? found.map((label, index) => (isHeading(index) ? label : undefined)) : found;
}

/** A label is no field of that name, which has its type on the next line. */
function labelAt(lines: readonly Line[], index: number): SectionName | undefined {
  const isField = isTypeText(withoutMarks(lines[index + 1]?.text ?? '-'));
  return isField ? undefined : readLabel(lines[index]?.text ?? '');
}

/** Another heading ends the operation. */
function isOtherHeading(text: string): boolean {
  return /^#{1,6} /.test(text) && !isChildrenLabel(text);
}

function hasRows(lines: readonly Line[]): boolean {
  return lines.some((_, index) => startsRow({ lines, index }));
}

/** Whether fields lost their names: seen by the credential, which always has one, else by fields without any name. */
function isStripped(cuts: readonly CutSection[]): boolean {
  const credential = cuts.find(({ label, lines }) => label === 'authorization' && lines.length > 0);
  if (credential !== undefined) return !startsRow({ lines: credential.lines, index: 0 });
  const own = cuts.filter(({ label, lines }) => label !== 'response' && lines.length > 0);
  return own.length > 0 && !own.some(({ lines }) => hasRows(lines));
}
