import type { BlockAttribute, BlockNode, FrontMatter, PageProblem } from '../../../page.ts';
import type { Source } from '../../source.ts';

/** What front matter says about operations, as blocks at the head of the page. */
export interface FrontMatterOperations {
  readonly blocks: readonly BlockNode[];
  readonly problems: readonly PageProblem[];
}

/**
 * `openapi: "[document] METHOD /path"`, `api: "METHOD url"` and `openapi-schema: "[document] Name"`; one statement that is
 * none of them is a problem.
 */
export function describeFrontMatter(
  frontMatter: FrontMatter | undefined,
  source: Source,
): FrontMatterOperations {
  const blocks: BlockNode[] = [];
  const problems: PageProblem[] = [];
  for (const [key, read] of readers) {
    const value = readKey(key, frontMatter?.data);
    if (frontMatter === undefined || value === undefined) continue;
    const at = locateKey(key, frontMatter, source);
    const parts = typeof value === 'string' ? read(value.trim()) : undefined;
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

function makeBlock(name: string, parts: Parts, at: BlockNode['at']): BlockNode {
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

/** Attributes of a block; those that are not written are undefined. */
type Parts = Readonly<Record<string, string | undefined>>;

const operation =
  /^(?:(?<src>\S.*?)\s+)?(?<method>get|put|post|delete|options|head|patch|trace|webhook)\s+(?<path>\S.*)$/i;

function readOperation(text: string): Parts | undefined {
  const groups = operation.exec(text)?.groups;
  if (groups === undefined) return undefined;
  return { src: groups.src, method: groups.method, path: groups.path?.trim() };
}

/** Names of components are of these letters only, so what stands before the last word is a document. */
const schema = /^(?:(?<src>\S.*?)\s+)?(?<schemas>[\w.-]+)$/;

function readSchema(text: string): Parts | undefined {
  const groups = schema.exec(text)?.groups;
  return groups && { src: groups.src, schemas: groups.schemas };
}

const readers: readonly (readonly [key: string, read: (text: string) => Parts | undefined])[] = [
  ['openapi', readOperation],
  ['api', readOperation],
  ['openapi-schema', readSchema],
];

/** The line of the front matter that starts with a key. */
function locateKey(key: string, { at }: FrontMatter, source: Source): BlockNode['at'] {
  const start = at.offset - source.shift;
  const text = source.text.slice(start, at.endOffset - source.shift);
  const found = new RegExp(`^["']?${key}["']?[ \\t]*:[^\\r\\n]*`, 'm').exec(text);
  if (found === null) return at;
  return source.span(start + found.index, start + found.index + found[0].trimEnd().length);
}
