import type { CodeNode, Page, PageProblem } from '../../page.ts';
import { parsePage } from '../parse-page.ts';
import { defineFormat } from './format.ts';
import { findIndexNotes, maskStretches } from './md-variant-chrome.ts';
import { type DocumentMark, wrapDocuments } from './md-variant-documents.ts';
import { parseMdxPage } from './mintlify-mdx/parse-mdx-page.ts';

/** The info string of an embedded document: notation, file or not, method and path. */
const fence =
  /^`{4,}(?:ya?ml|json)\s+(?:\S.*\s)?(?:get|post|put|patch|delete|head|options|trace)\s+\/\S*\s*$/im;

/** The markdown that a Mintlify site serves beside each page, with the page's operation in a fence of four backticks. */
export const mintlifyMdVariant = defineFormat({
  name: 'mintlify-md-variant',
  recognise: (text) => {
    if (fence.test(text)) return 'OpenAPI in a fence of four backticks that names its operation';
    const [note] = findIndexNotes(text.slice(0, 4000));
    const isOwn = note !== undefined && !text.startsWith('> For the complete', note.start);
    return isOwn ? 'the note "Documentation Index" that Mintlify puts before a page' : undefined;
  },
  parse: parseMintlifyMdVariant,
});

/** Components that describe parameters and fields of answers. */
const fields = /^[ \t]*<(?:ParamField|ResponseField)\s/m;

/** Markdown with an embedded operation → its tree, the notes to programs left out. */
function parseMintlifyMdVariant(path: string, text: string): Page {
  const masked = maskStretches(text, findIndexNotes(text));
  // The site keeps the components of the source where it knows no markdown for them.
  const page = fields.test(masked) ? parseMdxPage(path, masked) : parsePage(path, masked);
  const problems: PageProblem[] = [...page.problems];
  const search = (code: CodeNode) => findFence(code, text);
  const children = wrapDocuments(page.children, search, problems);
  return { ...page, format: 'mintlify-md-variant', children, problems };
}

const operationInfo = /^(?:(.*)\s)?(get|post|put|patch|delete|head|options|trace)\s+(\/\S*)$/i;

/** What the info string of a fence of four backticks says of the document in it. */
function findFence(code: CodeNode, text: string): DocumentMark | undefined {
  if (!text.startsWith('````', code.at.offset) || !/^(?:ya?ml|json)$/i.test(code.language ?? ''))
    return undefined;
  const match = operationInfo.exec((code.meta ?? '').trim());
  if (match === null) return undefined;
  const [, spec, method, path] = match;
  return { spec: spec === undefined || spec.trim() === '' ? undefined : spec.trim(), method, path };
}
