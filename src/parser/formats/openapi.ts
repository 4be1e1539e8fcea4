import type { BlockNode, ElementNode, Page, PageNode, PageProblem } from '../../page.ts';
import { baseName } from '../../paths.ts';
import type { Span } from '../../place.ts';
import { isSpecFailure, type SpecDocument, type SpecFailure } from '../../spec-document.ts';
import { readSource } from '../source.ts';
import { parseSpec, withoutMark } from '../spec.ts';
import { locatePointers } from '../spec-places.ts';
import { defineFormat } from './format.ts';
import { type ListedOperation, listOperations } from './openapi/list-operations.ts';

/**
 * An OpenAPI document that stands for itself: a page that links each of its own operations, so that they are compiled
 * like those that other pages link.
 */
export const openapi = defineFormat({
  name: 'openapi',
  recognise: (text) => {
    const version = findVersion(withoutMark(text));
    return version === undefined ? undefined : `\`${version}\` at its top level`;
  },
  parse: parseOpenApiPage,
});

const versionInJson = /"(openapi|swagger)"[ \t\r\n]*:[ \t\r\n]*"([23]\.\d)/;
const versionInYaml = /^["']?(openapi|swagger)["']?[ \t]*:[ \t]*["']?([23]\.\d)/m;
/** What a document in YAML begins with: other pages that hold one begin otherwise. */
const firstKey =
  /^(?:[ \t]*(?:#.*|---[ \t]*)?\r?\n)*["']?(?:openapi|swagger|info|paths|servers|tags|components|security|externalDocs|webhooks|jsonSchemaDialect|x-[\w-]+)["']?[ \t]*:/;

function findVersion(text: string): string | undefined {
  if (/^\s*\{\s*["}]/.test(text)) return wordVersion(versionInJson.exec(text));
  return firstKey.test(text) ? wordVersion(versionInYaml.exec(text)) : undefined;
}

function wordVersion(found: RegExpExecArray | null): string | undefined {
  return found === null ? undefined : `${found[1]}: ${found[2]}`;
}

function parseOpenApiPage(path: string, text: string): Page {
  const page = { kind: 'markdown', path, format: 'openapi' } as const;
  const document = parseSpec(path, text);
  if (isSpecFailure(document)) {
    return { ...page, children: [], problems: [describeFailure(document, text)] };
  }
  return { ...page, children: makeChildren(document, text), problems: [] };
}

function describeFailure({ path, reason, line, column }: SpecFailure, text: string): PageProblem {
  const source = readSource(path, text);
  const start = Math.min((source.lines[line - 1] ?? 0) + column - 1, source.text.length);
  const what = `no OpenAPI document, ${reason}`;
  return { kind: 'refused-text', what, at: source.span(start, start) };
}

function makeChildren(document: SpecDocument, text: string): readonly PageNode[] {
  const operations = listOperations(document);
  const title = infoText(document, 'title');
  const description = infoText(document, 'description');
  const pointers = operations.flatMap(({ pointer, models }) => [
    pointer,
    ...models.map((model) => model.pointer),
  ]);
  const places = locatePointers(document.path, text, ['', '/info/title', '/info/description', ...pointers]);
  const start = readSource(document.path, text).span(0, 0);
  const place = (pointer: string): Span => places.get(pointer) ?? start;
  return [
    ...(title === undefined ? [] : [makeText('h1', title, place('/info/title'))]),
    ...(description === undefined ? [] : [makeText('p', description, place('/info/description'))]),
    ...operations.map((operation) => makeOperation(operation, document.path, place)),
  ];
}

function makeText(name: 'h1' | 'p', value: string, at: Span): ElementNode {
  return { kind: 'element', name, attributes: {}, children: [{ kind: 'text', value, at }], at };
}

/** The first paragraph of a text of the document's `info`. */
function infoText({ value }: SpecDocument, name: string): string | undefined {
  const { info } = value;
  if (typeof info !== 'object' || info === null) return undefined;
  const text = Object.getOwnPropertyDescriptor(info, name)?.value as unknown;
  const paragraph = typeof text === 'string' ? text.trim().split(/\r?\n[ \t]*\r?\n/, 1)[0] : undefined;
  return paragraph === '' ? undefined : paragraph;
}

/** The block with which a page would link the operation. */
function makeOperation(
  { method, path, pointer, models }: ListedOperation,
  file: string,
  place: (pointer: string) => Span,
): BlockNode {
  const at = place(pointer);
  const children = models.map((model) => {
    const modelAt = place(model.pointer);
    return makeBlock('openapi-model', { id: { value: model.id, at: modelAt } }, [], modelAt);
  });
  const attributes = {
    src: { value: `./${baseName(file)}`, at },
    path: { value: path, at },
    method: { value: method, at },
    standalone: { value: true, at },
  };
  return makeBlock('openapi-operation', attributes, children, at);
}

function makeBlock(
  name: string,
  attributes: BlockNode['attributes'],
  children: readonly PageNode[],
  at: Span,
): BlockNode {
  return { kind: 'block', name, attributes, arguments: [], children, at, openTag: at };
}
