import type { Code, Root, RootContent } from 'mdast';
import type { Point, Position } from 'unist';

/** What stands between the fences of a code block, taken out of a text. */
interface LiftedCode {
  /** Where the opening fence begins in the shorter text. */
  readonly start: number;
  /** Without the line end before the closing fence. */
  readonly value: string;
  /** How much of the text it was. */
  readonly size: Size;
}

interface Size {
  readonly lines: number;
  readonly length: number;
}

/** A text without what most of its fenced code holds. */
export interface LiftedText {
  readonly text: string;
  readonly lifted: readonly LiftedCode[];
}

/** Less is not worth the way back. */
const fewestCharacters = 40;

// A line is what markdown takes for one: `^` and `$` know more line ends. A fence has an end here, as the pattern that is
// made of it has for the engine; a longer one is left to the parser.
const openingFence = /(?<![^\r\n])(?:(`{3,99})[^`\r\n]*|(~{3,99})(?!~)[^\r\n]*)(?:\r\n|\r|\n)/g;
// Whether a rule at the start begins front matter is decided by a line any distance away: nothing before it is taken out.
const frontMatter = /^---[ \t]*[\r\n](?:[\s\S]*?[\r\n])?---[ \t]*(?![^\r\n])/;
const lineEnd = /\r\n|\r|\n/g;

/**
 * Takes out what stands in fenced code that begins at the start of a line. Half of the text of real pages is code, and
 * every line of it is work to the markdown parser that comes to nothing.
 */
export function liftCode(text: string): LiftedText {
  const lifted: LiftedCode[] = [];
  const parts: string[] = [];
  let kept = 0;
  let length = 0;
  openingFence.lastIndex = frontMatter.exec(text)?.[0].length ?? 0;
  for (let open = openingFence.exec(text); open !== null; open = openingFence.exec(text)) {
    const from = openingFence.lastIndex;
    const close = closingFence(open[1] ?? open[2] ?? '', from).exec(text);
    // Code without an end reaches to the end of what it stands in, which only the parser knows.
    if (close === null) break;
    openingFence.lastIndex = close.index + close[0].length;
    const content = text.slice(from, close.index);
    if (content.length < fewestCharacters || content.includes('\0')) continue;
    parts.push(text.slice(kept, from));
    length += from - kept;
    lifted.push({
      start: length - open[0].length,
      value: content.replace(/(?:\r\n|\r|\n)$/, ''),
      size: { lines: content.match(lineEnd)?.length ?? 0, length: content.length },
    });
    kept = close.index;
  }
  parts.push(text.slice(kept));
  return { text: parts.join(''), lifted };
}

function closingFence(opening: string, from: number): RegExp {
  const fence = new RegExp(`(?<![^\\r\\n]) {0,3}${opening}${opening.charAt(0)}*[ \\t]*(?![^\\r\\n])`, 'g');
  fence.lastIndex = from;
  return fence;
}

/**
 * Puts the code back into the tree of the shorter text, and every node in its place in the whole one. False where
 * something that was lifted is no code block of its own to the parser (it stands in HTML, say): then the tree is wrong.
 */
export function restoreCode(root: Root, { lifted }: LiftedText): boolean {
  let found = 0;
  let shift: Size = { lines: 0, length: 0 };
  for (const node of root.children) {
    const code = lifted[found];
    const isLifted = code !== undefined && isBlockOf(code, node);
    if (shift.lines > 0) shiftPositions(node, shift);
    if (!isLifted) continue;
    node.value = code.value;
    shift = { lines: shift.lines + code.size.lines, length: shift.length + code.size.length };
    if (node.position) node.position.end = shifted(node.position.end, code.size);
    found += 1;
  }
  if (root.position) root.position.end = shifted(root.position.end, shift);
  return found === lifted.length;
}

function isBlockOf({ start }: LiftedCode, node: RootContent): node is Code {
  return node.type === 'code' && node.position?.start.offset === start && node.value === '';
}

/** Shifts every position in a node; attributes of tags have positions, too. */
function shiftPositions(value: unknown, shift: Size): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (key === 'position') {
      Object.assign(value, { position: shiftPosition(part, shift) });
    } else {
      shiftPositions(part, shift);
    }
  }
}

function shiftPosition({ start, end }: Position, shift: Size): Position {
  return { start: shifted(start, shift), end: shifted(end, shift) };
}

function shifted({ line, column, offset = 0 }: Point, shift: Size): Point {
  return { line: line + shift.lines, column, offset: offset + shift.length };
}
