import type { ElementNode, PageNode } from '../../../page.ts';
import type { Source } from '../../source.ts';
import { findCode } from './code-lines.ts';
import { chrome, dropIcon, isIcon } from './labels.ts';
import type { Line } from './lines.ts';
import { makeCode, makeParagraph } from './operation-nodes.ts';

const bullet = /^[•‣◦▪●○-]\uFE0F?\s+(?=\S)/u;

/** Lines of plain text → headings, paragraphs, lists and code, by how they look. `titleLine` is the index of the page's title. */
export function makeProse(lines: readonly Line[], source: Source, titleLine: number | undefined): PageNode[] {
  const nodes: PageNode[] = [];
  let list: ElementNode | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.text === '' || isNoise(line.text)) continue;
    const codeEnd = findCode(lines, at);
    if (codeEnd !== undefined) {
      nodes.push(makeCode(lines.slice(at, codeEnd), source));
      at = codeEnd - 1;
      list = undefined;
    } else if (/^[•‣◦●○]\s/u.test(line.text)) {
      list = addItem(nodes, list, line, source);
    } else {
      list = undefined;
      nodes.push(makeTextBlock(lines, at, source, titleLine));
    }
  }
  return nodes;
}

function isNoise(text: string): boolean {
  return chrome.test(text) || isIcon(text);
}

function addItem(nodes: PageNode[], list: ElementNode | undefined, line: Line, source: Source): ElementNode {
  const mark = bullet.exec(line.text)?.[0].length ?? 1;
  const paragraph = makeParagraph({ ...line, text: line.text.slice(mark), start: line.start + mark }, source);
  const item: ElementNode = {
    kind: 'element',
    name: 'li',
    attributes: {},
    children: paragraph.children,
    at: source.span(line.start, line.end),
  };
  if (list === undefined) {
    const first: ElementNode = { ...item, name: 'ul', children: [item] };
    nodes.push(first);
    return first;
  }
  const grown: ElementNode = {
    ...list,
    children: [...list.children, item],
    at: source.span(list.at.offset - source.shift, line.end),
  };
  nodes[nodes.length - 1] = grown;
  return grown;
}

function makeTextBlock(
  lines: readonly Line[],
  at: number,
  source: Source,
  titleLine: number | undefined,
): ElementNode {
  const line = lines[at] as Line;
  const text = dropIcon(line.text);
  const paragraph = makeParagraph(
    { ...line, text, start: text === line.text ? line.start : line.end - text.length },
    source,
  );
  if (line.index === titleLine) return { ...paragraph, name: 'h1' };
  return looksLikeHeading(lines, at) ? { ...paragraph, name: 'h2' } : paragraph;
}

/** A short line without the end of a sentence, that stands by itself and has something below it. */
function looksLikeHeading(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  if (text.length > 80 || /[.,:;!?…]$/.test(text) || !/\p{L}/u.test(text)) return false;
  const above = lines[at - 1];
  const isFree =
    above === undefined ||
    above.text === '' ||
    above.index + 1 !== lines[at]?.index ||
    findCode(lines, at + 1) !== undefined;
  return isFree && /^(?:\p{Lu}|\d)/u.test(text) && text.split(' ').length <= 12;
}
