import type { BlockAttribute, BlockNode, FrontMatter, PageProblem } from '../../../page.ts';
import type { Source } from '../../source.ts';

/** What front matter says about operations, as blocks at the head of the page. */
export interface FrontMatterOperations {
  readonly blocks: readonly BlockNode[];
  readonly problems: readonly PageProblem[];
}

/** `openapi: "[document] METHOD /path"` and `api: "METHOD url"`; one statement that is neither is a problem. */
export function describeFrontMatter(
  frontMatter: FrontMatter | undefined,
  source: Source,
): FrontMatterOperations {
  const blocks: BlockNode[] = [];
  const problems: PageProblem[] = [];
  for (const key of ['openapi', 'api']) {
    const value = readKey(key, frontMatter?.data);
    if (frontMatter === undefined || value === undefined) continue;
    const at = locateKey(key, frontMatter, source);
    const parts = typeof value === 'string' ? readOperation(value) : undefined;
    if (parts !== undefined) blocks.push(makeBlock(`front-matter-${key}`, parts, at));
    else
      problems.push({
        kind: 'unknown-value',
        what: `\`${key}\` in the front matter`,
        found: show(value),
        at,
      });
  }
  return { blocks, problems };
}

function readKey(key: string, data: FrontMatter['data'] = {}): unknown {
  const value = Object.hasOwn(data, key) ? data[key] : undefined;
  return value === null || value === '' ? undefined : value;
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

function makeBlock(name: string, parts: OperationParts, at: BlockNode['at']): BlockNode {
  const attributes = Object.entries(parts).flatMap(([key, value]): [string, BlockAttribute][] =>
    value === undefined ? [] : [[key, { value, at }]],
  );
  return {
    kind: 'block',
    name,
    attributes: Object.fromEntries(attributes),
    arguments: [],
    children: [],
    at,
    openTag: at,
  };
}

interface OperationParts {
  readonly src: string | undefined;
  readonly method: string | undefined;
  readonly path: string | undefined;
}

const operation =
  /^(?:(?<src>\S.*?)\s+)?(?<method>get|put|post|delete|options|head|patch|trace|webhook)\s+(?<path>\S.*)$/i;

function readOperation(text: string): OperationParts | undefined {
  const groups = operation.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  return { src: groups.src, method: groups.method, path: groups.path?.trim() };
}

/** The line of the front matter that starts with a key. */
function locateKey(key: string, { at }: FrontMatter, source: Source): BlockNode['at'] {
  const start = at.offset - source.shift;
  const text = source.text.slice(start, at.endOffset - source.shift);
  const found = new RegExp(`^["']?${key}["']?[ \\t]*:[^\\r\\n]*`, 'm').exec(text);
  if (found === null) return at;
  return source.span(start + found.index, start + found.index + found[0].trimEnd().length);
}
