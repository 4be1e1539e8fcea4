import type { Root } from 'mdast';
import { parseDocument } from 'yaml';
import type { FrontMatter, PageProblem } from '../page.ts';
import { alignValue, findLine, findLineEnd, type Source } from './source.ts';

/** The YAML block at the head of a page, if there is one, and what is wrong with it. */
export function readFrontMatter(
  root: Root,
  source: Source,
): { readonly frontMatter?: FrontMatter; readonly problem?: PageProblem } {
  const node = root.children[0];
  const start = node?.position?.start.offset;
  const end = node?.position?.end.offset;
  if (node?.type !== 'yaml' || start === undefined || end === undefined) return {};
  const at = source.span(start, end);
  const read = readYaml(node.value);
  if (read.data !== undefined) return { frontMatter: { data: read.data, at } };
  // The line of the dashes comes before the value.
  const place = alignValue(
    source,
    `\n${node.value}`,
    start,
    end,
  )(1 + Math.min(read.offset, node.value.length));
  const line = findLine(source.lines, place);
  const problem: PageProblem = {
    kind: 'invalid-front-matter',
    reason: read.reason,
    at: source.span(place, Math.max(place, findLineEnd(source.text, source.lines, line))),
  };
  return { frontMatter: { at }, problem };
}

type ReadYaml =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly data?: undefined; readonly reason: string; readonly offset: number };

function readYaml(text: string): ReadYaml {
  try {
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    const error = document.errors[0];
    if (error !== undefined) return { reason: firstLine(error.message), offset: error.pos[0] };
    const data: unknown = document.toJS();
    if (data === null || data === undefined) return { data: {} };
    if (isRecord(data)) return { data };
    return { reason: 'the value is no map', offset: 0 };
  } catch (error) {
    // Aliases that expand without end, and nesting that the YAML parser does not bear.
    return { reason: error instanceof Error ? firstLine(error.message) : 'not readable', offset: 0 };
  }
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
