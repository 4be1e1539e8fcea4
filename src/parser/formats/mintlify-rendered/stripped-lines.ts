import { readRange, type Unglued, unglueRange } from './constraints.ts';
import { isChildrenLabel } from './labels.ts';
import type { Line } from './lines.ts';
import type { Row } from './row.ts';

/** Lines of which each is what is left of a field → fields without names; a range in front of a line is of the field above. */
export function readStrippedLines(lines: readonly Line[]): readonly Row[] {
  const rows: Row[] = [];
  for (const line of lines) {
    const last = rows.at(-1);
    if (!isChildrenLabel(line.text)) addLine(rows, last, line);
    else if (last !== undefined)
      rows[rows.length - 1] = { ...last, hasChildren: true, lines: [...last.lines, line] };
  }
  return rows;
}

function addLine(rows: Row[], last: Row | undefined, line: Line): void {
  const unglued = last === undefined ? undefined : unglueRange(line.text);
  if (last !== undefined && unglued !== undefined) rows[rows.length - 1] = addRange(last, unglued);
  const text = unglued?.rest ?? line.text;
  if (text !== '') rows.push({ constraints: {}, description: [text], hasChildren: false, lines: [line] });
}

/** A range whose last digits may be something else is kept with all its readings. */
function addRange(row: Row, { range, readings }: Unglued): Row {
  if (readings.length > 0) return { ...row, ranges: [range, ...readings.toReversed()] };
  const written = [...(row.written ?? []), range];
  return { ...row, constraints: { ...row.constraints, ...readRange(range) }, written };
}
