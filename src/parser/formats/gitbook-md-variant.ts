import type { CodeNode, Page, PageNode, PageProblem } from '../../page.ts';
import { parsePage } from '../parse-page.ts';
import { defineFormat } from './format.ts';
import { findChrome, findIndexNotes, findInstructions, maskStretches } from './md-variant-chrome.ts';
import { type DocumentMark, wrapDocuments } from './md-variant-documents.ts';

/** A document on one line under a heading, with a description in between or not: how GitBook writes an operation. */
const inlineDocument =
  /^#{1,6} [^\n]{1,300}\n(?:[ \t]*\r?\n)*(?:>[^\n]*\n(?:[ \t]*\r?\n)*)*```json[ \t]*\r?\n\{"openapi":"3/m;

/** The markdown that a GitBook site serves beside each page, with each operation as a document of its own. */
export const gitbookMdVariant = defineFormat({
  name: 'gitbook-md-variant',
  recognise: (text) => {
    if (findIndexNotes(text.slice(0, 4000)).some(({ start }) => isGitbookNote(text, start))) {
      return 'the note on `llms.txt` that GitBook puts before a page';
    }
    if (findInstructions(text).length > 0)
      return 'the instructions for agents that GitBook puts behind a page';
    return inlineDocument.test(text) ? 'an OpenAPI document on one line under a heading' : undefined;
  },
  parse: parseGitbookMdVariant,
});

function isGitbookNote(text: string, start: number): boolean {
  return text.startsWith('> For the complete', start);
}

/** Markdown with embedded operations → its tree, the notes to programs left out. */
function parseGitbookMdVariant(path: string, text: string): Page {
  const page = parsePage(path, maskStretches(text, findChrome(text)));
  const problems: PageProblem[] = [...page.problems];
  const children = wrapDocuments(page.children, findDocument, problems);
  return { ...page, format: 'gitbook-md-variant', children, problems };
}

const methodLine = /^(get|post|put|patch|delete|head|options|trace)\s+(\/\S*)$/i;

/** A document on one line whose nearest other neighbour is a heading. */
function findDocument(code: CodeNode, before: readonly PageNode[]): DocumentMark | undefined {
  if (code.language !== 'json' || !/^\s*\{\s*"openapi"\s*:\s*"3/.test(code.value)) return undefined;
  if (code.value.trim().includes('\n')) return undefined;
  const heading = before.findLast((node) => !isBetween(node));
  if (heading?.kind !== 'element' || !/^h[1-6]$/.test(heading.name)) return undefined;
  const match = methodLine.exec(textOf(heading).trim());
  return match === null ? {} : { method: match[1], path: match[2] };
}

function isBetween(node: PageNode): boolean {
  if (node.kind === 'text') return node.value.trim() === '';
  return node.kind === 'element' && node.name === 'blockquote';
}

function textOf(node: PageNode): string {
  if (node.kind === 'text') return node.value;
  return node.kind === 'code' ? '' : node.children.map(textOf).join('');
}
