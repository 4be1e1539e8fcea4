import type { FrontMatter, Page, PageNode, PageProblem } from '../../../page.ts';
import { maxPageLength, parsePage } from '../../parse-page.ts';
import { readSource, type Source } from '../../source.ts';
import { defineFormat } from '../format.ts';
import { readCrawlHeader } from './crawl-header.ts';
import type { OperationDraft, PageDraft } from './draft.ts';
import { findEra } from './era.ts';
import { readLines } from './lines.ts';
import { makeOperation } from './operation-nodes.ts';
import { listProblems } from './problems.ts';
import { makeProse } from './prose-nodes.ts';
import { recogniseRendered } from './recognise.ts';
import { findRefusal } from './refusal.ts';
import { scanLines } from './scan.ts';
import { repairSlips } from './slips.ts';
import { findTitle } from './title.ts';

/** Text of a GitBook page as a browser shows it, whatever extractor took it. */
export const gitbookRendered = defineFormat({
  name: 'gitbook-rendered-text',
  recognise: (text) => recogniseRendered(text),
  parse: parseRendered,
});

function parseRendered(path: string, text: string): Page {
  const source = readSource(path, text);
  const base = { kind: 'markdown', path, format: 'gitbook-rendered-text' } as const;
  if (source.text.length > maxPageLength) return { ...parsePage(path, text), ...base };
  const header = readCrawlHeader(source);
  const frontMatter: { frontMatter?: FrontMatter } =
    header === undefined ? {} : { frontMatter: header.frontMatter };
  const lines = readLines(source, header?.end ?? 0);
  const refused = findRefusal(lines, source);
  if (refused !== undefined) return { ...base, ...frontMatter, children: [], problems: [refused] };
  const era = findEra(lines);
  const repaired = repairSlips(lines, era);
  const draft = scanLines(repaired.lines, source.text, era);
  return {
    ...base,
    ...frontMatter,
    formatVariant: era.name,
    ...makeTree(draft, source, { from: header?.end ?? 0, keepsRows: era.name === 'E2' }),
    problems: sortProblems([
      ...repaired.slips.map(
        (line): PageProblem => ({
          kind: 'lossy-text',
          what: 'a default value glued to the name behind it',
          at: source.span(line.start, line.end),
        }),
      ),
      ...listProblems(draft, source),
    ]),
  };
}

function sortProblems(problems: readonly PageProblem[]): readonly PageProblem[] {
  return [...problems].sort((a, b) => a.at.offset - b.at.offset);
}

/** Prose and operations, in the order of the page. */
function makeTree(
  draft: PageDraft,
  source: Source,
  { from, keepsRows }: { readonly from: number; readonly keepsRows: boolean },
): { readonly children: readonly PageNode[] } {
  const prose = isMarkdown(source.text) ? readMarkdown(draft, source, from) : readPlain(draft, source);
  const blocks = draft.operations.map((operation, index) =>
    makeOperation(operation, source, {
      bottom: draft.operations[index + 1]?.first.start ?? source.text.length,
      keepsRows,
    }),
  );
  const children = [...prose, ...blocks].sort((a, b) => a.at.offset - b.at.offset);
  return { children };
}

/** The prose of a page as plain text, without the navigation over its title. */
function readPlain({ prose }: PageDraft, source: Source): readonly PageNode[] {
  const title = findTitle(prose);
  return makeProse(title === undefined ? prose : prose.filter(({ index }) => index >= title), source, title);
}

/** Extractors that write markdown leave its marks. */
function isMarkdown(text: string): boolean {
  return /^(?:#{1,6} |```|\{% )/m.test(text) || /\]\(https?:|\\[_[]/.test(text);
}

/** The prose of a page as markdown, read with the operations blanked out, so that every place stays where it is. */
function readMarkdown(draft: PageDraft, source: Source, from: number): readonly PageNode[] {
  const parts: string[] = [];
  let end = 0;
  const blank = (start: number, stop: number) => {
    parts.push(source.text.slice(end, start), source.text.slice(start, stop).replace(/[^\r\n]/g, ' '));
    end = stop;
  };
  if (from > 0) blank(0, from);
  for (const operation of draft.operations)
    blank(Math.max(end, operation.first.start), operationEnd(operation, end));
  parts.push(source.text.slice(end));
  const { children } = parsePage(source.path, `${source.shift === 1 ? '\ufeff' : ''}${parts.join('')}`);
  return children;
}

function operationEnd({ last, sample, first }: OperationDraft, end: number): number {
  return Math.max(last.end, sample?.end ?? 0, first.end, end);
}
