import type { CodeNode, ElementNode, Page, PageNode, PageProblem } from '../../../page.ts';
import { maxPageLength, parsePage } from '../../parse-page.ts';
import { readSource, type Source } from '../../source.ts';
import { defineFormat } from '../format.ts';
import { maskStretches, type Stretch } from '../md-variant-chrome.ts';
import { makeTable } from './glued-tables.ts';
import { readLayout } from './layout.ts';
import type { Line } from './lines.ts';
import { makeOperation, makeSample, makeSection } from './nodes.ts';
import type { Sample } from './samples.ts';
import { describeSigns } from './signs.ts';

/** The text of a Mintlify page as a browser shows it or a crawler took it. */
export const mintlifyRendered = defineFormat({
  name: 'mintlify-rendered-text',
  recognise: describeSigns,
  parse: parseMintlifyRendered,
});

/** Rendered text → its tree: prose as markdown, the operation as blocks. */
function parseMintlifyRendered(path: string, text: string): Page {
  if (text.length > maxPageLength) return { ...parsePage(path, text), format: 'mintlify-rendered-text' };
  const source = readSource(path, text);
  const layout = readLayout(source);
  const prose = parsePage(path, text.slice(0, source.shift) + maskStretches(source.text, layout.notProse));
  const { endpoint, samples, sections, code, title, tables } = layout;
  const generated = samples.filter((sample) => sample.generated);
  const parts = [
    ...distinctSamples(generated).map((sample) => makeSample(source, sample)),
    ...sections.map(({ label, start, end, section }) => makeSection(source, label, { start, end }, section)),
  ].toSorted((a, b) => a.at.offset - b.at.offset);
  const start = parts[0]?.at.offset ?? 0;
  const stretch = { start: start - source.shift, end: (parts.at(-1)?.at.endOffset ?? start) - source.shift };
  const operation = parts.length === 0 ? [] : [makeOperation(source, endpoint, stretch, parts)];
  const children: PageNode[] = [
    ...(title === undefined ? [] : [heading(source, title)]),
    ...prose.children,
    ...code.map((run) => codeNode(source, run)),
    ...tables.flatMap(({ line, rows }) =>
      rows === undefined ? [] : [makeTable(rows, source.span(line.start, line.end))],
    ),
    ...operation,
  ];
  const problems: PageProblem[] = layout.losses.map(({ what, lost, start: from, end }) => ({
    kind: 'lossy-text',
    what,
    ...(lost === undefined ? {} : { lost }),
    at: source.span(from, end),
  }));
  return {
    kind: 'markdown',
    path,
    format: 'mintlify-rendered-text',
    formatVariant: layout.variant,
    ...(prose.frontMatter === undefined ? {} : { frontMatter: prose.frontMatter }),
    children: children.toSorted((a, b) => a.at.offset - b.at.offset),
    problems: [...prose.problems, ...problems].toSorted((a, b) => a.at.offset - b.at.offset),
  };
}

/** A site shows what it generates for narrow and for wide windows: each text once. */
function distinctSamples(samples: readonly Sample[]): readonly Sample[] {
  const seen = new Set<string>();
  return samples.filter(({ kind, text }) => {
    const key = `${kind} ${text}`;
    return !seen.has(key) && seen.add(key);
  });
}

function heading(source: Source, { text, start, end }: Line): ElementNode {
  const at = source.span(start, end);
  return { kind: 'element', name: 'h1', attributes: {}, children: [{ kind: 'text', value: text, at }], at };
}

function codeNode(source: Source, { start, end }: Stretch): CodeNode {
  const at = source.span(start, end);
  return { kind: 'code', value: source.text.slice(start, end), at, valueAt: at };
}
