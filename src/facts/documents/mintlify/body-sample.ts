import type { CodeNode, PageNode } from '../../../page.ts';
import { collapse, isElement, textOf, walk } from '../../tree.ts';
import type { Example } from '../plain-operation/described-operation.ts';

/** What the code of a page shows of its requests and answers. */
export interface ShownBodies {
  /** Names that a body has at its top. */
  readonly names: ReadonlySet<string>;
  readonly mediaType?: string;
  /** Samples of a body under a heading that says so. */
  readonly requests: readonly Example[];
  /** Samples of answers by the status that a title or heading gives. */
  readonly responses: readonly { readonly status: string; readonly example: Example }[];
}

const responseTitle = /\b(?:responses?|output|returns?)\b/i;
const requestTitle = /\b(?:request|body|payload)\b/i;

/** Page tree → the bodies that its code shows. */
export function readBodies(children: readonly PageNode[]): ShownBodies {
  const shown = listCode(children);
  const answers = shown.filter(({ label }) => responseTitle.test(label));
  const others = shown.filter(({ label }) => !responseTitle.test(label));
  const mediaType = shown.map(({ node }) => readMediaType(node.value)).find((found) => found !== undefined);
  return {
    names: new Set(others.flatMap(({ node }) => topNames(bodyOf(node)))),
    requests: others.filter(({ node, label }) => isJson(node) && requestTitle.test(label)).map(toExample),
    responses: answers
      .filter(({ node }) => isJson(node))
      .map((code) => ({ status: statusOf(code), example: toExample(code) })),
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}

interface ShownCode {
  readonly node: CodeNode;
  /** Its own title, those of the blocks around it and the heading above it. */
  readonly label: string;
}

function listCode(children: readonly PageNode[]): readonly ShownCode[] {
  const shown: ShownCode[] = [];
  let heading = '';
  for (const { node, parents } of walk(children)) {
    if (isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')) heading = collapse(textOf(node));
    if (node.kind !== 'code') continue;
    const titles = parents.flatMap((parent) =>
      parent.kind === 'block' ? String(parent.attributes.title?.value ?? '') : [],
    );
    shown.push({ node, label: [node.meta ?? '', ...titles.reverse(), heading].join(' | ') });
  }
  return shown;
}

function statusOf({ label }: ShownCode): string {
  return /\b([1-5]\d\d)\b/.exec(label)?.[1] ?? '2XX';
}

function isJson({ value }: CodeNode): boolean {
  return /^\s*\{/.test(value);
}

function toExample({ node: { value, valueAt, at } }: ShownCode): Example {
  return { text: value, at: valueAt ?? at };
}

const mediaTypes = /application\/json|application\/x-www-form-urlencoded|multipart\/form-data/i;

function readMediaType(code: string): string | undefined {
  if (!/\bcurl\b|--header|-H\s/.test(code)) return undefined;
  if (/(?:^|\s)(?:--form|-F)[\s=]/.test(code)) return 'multipart/form-data';
  return mediaTypes.exec(code)?.[0].toLowerCase();
}

/** The JSON of a code block: all of it, or what a command sends. */
function bodyOf({ value }: CodeNode): string {
  if (/^\s*\{/.test(value)) return value;
  const data = /(?:--data(?:-raw|-binary)?|--json|-d)[\s=]+'(\{[^']*)'/.exec(value)?.[1];
  return data ?? '';
}

/** Names of the outermost object; read line by line, because samples are often no JSON. */
function topNames(text: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [token, name] of text.matchAll(/"((?:[^"\\\n]|\\.)*)"(?:\s*:)?|[{}[\]]/g)) {
    if (name === undefined) depth += token === '{' || token === '[' ? 1 : -1;
    else if (depth === 1 && token.endsWith(':')) names.push(name);
  }
  return names;
}
