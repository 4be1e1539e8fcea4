import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '../../src/facts/documents/read-documents.ts';
import type { BlockNode, Page, PageNode } from '../../src/page.ts';
import type { PageDocument } from '../../src/page-document.ts';
import { parseText } from '../../src/parser/parse-text.ts';

/** A row of a rendered page and what was read of it. */
export interface ReadRow {
  /** Relative to the folder, with `/`. */
  readonly page: string;
  readonly line: number;
  /** The one on the page, else the one that was inferred. */
  readonly name: string;
  /** The lines of the page that the row was read from. */
  readonly text: string;
  /** What the row itself says, and the schema that was made of it, with its place, where its operation is known. */
  readonly reading: string;
  /** Of the reading, for whoever asks later whether it is still the same. */
  readonly hash: string;
}

/** How many lines of a row are shown. */
const lineLimit = 12;

/** Every row of the rendered pages under a folder that was parsed, page by page. */
export function readRows(folder: string): readonly ReadRow[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
    .sort()
    .flatMap((name) => readPage(name, readFileSync(join(folder, name), 'utf8')));
}

function readPage(path: string, text: string): readonly ReadRow[] {
  const page = parseText(path, text);
  const documents = readDocuments(page);
  const rows = listRows(page.children);
  return rows.flatMap((row, index) => {
    const made = schemasAt(documents, row);
    const name = row.attributes.name?.value ?? made[0]?.name;
    if (name === undefined) return [];
    const end = Math.min(rows[index + 1]?.at.offset ?? row.at.endOffset, contentEnd(row));
    const reading = [showAttributes(row, page), ...made.map(({ schema }) => schema)].join('\n');
    const hash = createHash('sha256').update(reading).digest('hex').slice(0, 12);
    const shown = cut(text.slice(row.at.offset, Math.max(end, row.openTag.endOffset)));
    return [{ page: path, line: row.at.line, name: String(name), text: shown, reading, hash }];
  });
}

function cut(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return [...lines.slice(0, lineLimit), ...(lines.length > lineLimit ? ['…'] : [])].join('\n');
}

function contentEnd(row: BlockNode): number {
  return Math.max(row.at.endOffset, ...row.children.map(({ at }) => at.endOffset));
}

/** The rows of a page with those inside them, in the order of the page. */
function listRows(nodes: readonly PageNode[]): readonly BlockNode[] {
  return nodes.flatMap((node): readonly BlockNode[] => {
    if (node.kind !== 'block' && node.kind !== 'element') return [];
    const isRow = node.kind === 'block' && /^(?:gitbook|mintlify)-row$/.test(node.name);
    return [...(isRow ? [node] : []), ...listRows(node.children)];
  });
}

/** What is shown on the page anyway. */
const shownAnyway: ReadonlySet<string> = new Set(['description']);

function showAttributes({ attributes }: BlockNode, { format, formatVariant }: Page): string {
  const entries = Object.entries(attributes)
    .filter(([name]) => !shownAnyway.has(name))
    .map(([name, { value }]) => `${name} ${JSON.stringify(value)}`);
  return `row (${[format, formatVariant].filter((part) => part !== undefined).join(' ')}): ${entries.join(', ')}`;
}

interface MadeSchema {
  readonly name: string;
  readonly schema: string;
}

const ofRow = /\/(?:properties|parameters|x-docschema-parameters)\/[^/]+$/;

/** The schemas that stand where the row stands, and whether their objects demand them. */
function schemasAt(documents: readonly PageDocument[], row: BlockNode): readonly MadeSchema[] {
  return documents.flatMap(({ value, places }) =>
    Object.entries(places)
      .filter(([pointer, at]) => at.offset === row.at.offset && ofRow.test(pointer))
      .map(([pointer]) => {
        const made = valueAt(value, pointer);
        const demanded = isRequired(value, pointer) ? 'required, ' : '';
        return {
          name: nameOf(pointer, made),
          schema: `schema at ${pointer}: ${demanded}${showSchema(made)}`,
        };
      }),
  );
}

function nameOf(pointer: string, made: unknown): string {
  const isProperty = /\/properties\/[^/]+$/.test(pointer);
  if (isProperty) return unescapeStep(pointer.slice(pointer.lastIndexOf('/') + 1));
  return String((made as { readonly name?: unknown } | undefined)?.name);
}

function isRequired(value: unknown, pointer: string): boolean {
  const [, parent = '', name = ''] = /^(.*)\/properties\/([^/]+)$/.exec(pointer) ?? [];
  if (parent === '') return valueAt(value, `${pointer}/required`) === true;
  const { required } = (valueAt(value, parent) ?? {}) as { readonly required?: unknown };
  return Array.isArray(required) && required.includes(unescapeStep(name));
}

/** Without words of the page, what only they state, and the fields inside, which are rows of their own. */
function showSchema(schema: unknown): string {
  return JSON.stringify(schema, (key, inner: unknown) =>
    ['description', 'properties', 'stated'].includes(key) ? undefined : inner,
  );
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inner, step) =>
        typeof inner === 'object' && inner !== null
          ? (inner as Record<string, unknown>)[unescapeStep(step)]
          : undefined,
      value,
    );
}

function unescapeStep(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
