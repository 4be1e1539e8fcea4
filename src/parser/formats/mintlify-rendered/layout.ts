import type { Source } from '../../source.ts';
import type { Stretch } from '../md-variant-chrome.ts';
import { type Endpoint, readEndpoint } from './endpoint.ts';
import { findFences } from './fences.ts';
import { findGluedTables, type GluedTable } from './glued-tables.ts';
import { isChrome } from './labels.ts';
import { type Line, readLines } from './lines.ts';
import type { RowSection } from './row.ts';
import { findSamples, type Sample } from './samples.ts';
import { cutSections, type LabelledSection } from './section-lines.ts';
import { findCodeRuns } from './stripped-code.ts';
import { readStrippedLines } from './stripped-lines.ts';
import { findTitle } from './title.ts';

/** Something that the text lost, and where. */
interface Loss extends Stretch {
  readonly what: string;
  readonly lost?: 'names';
}

/** The parts of a page. */
export interface Layout {
  /** M2: all tokens; M4: fields without names; M1: no labels either. */
  readonly variant: 'M1' | 'M2' | 'M4';
  readonly title: Line | undefined;
  readonly endpoint: Endpoint;
  readonly samples: readonly Sample[];
  /** Code of authors where nothing fences it. */
  readonly code: readonly Stretch[];
  readonly sections: readonly LabelledSection[];
  readonly tables: readonly GluedTable[];
  /** All that is no running text. */
  readonly notProse: readonly Stretch[];
  readonly losses: readonly Loss[];
}

/** Text → its parts. */
export function readLayout(source: Source): Layout {
  const samples = findSamples(source);
  const fences = findFences(source.text, samples);
  const all = readAround(source, [...fences.map(({ stretch }) => stretch), ...samples]);
  const chrome = all.filter(({ text }) => isChrome(text));
  const free = all.filter(({ text }) => !isChrome(text));
  const generated = samples.filter((sample) => sample.generated);
  const endpoint = readEndpoint(free, generated);
  const lines = free.filter((line) => !endpoint.lines.includes(line));
  const cut = cutSections(lines, source.text.length);
  const base = { samples, endpoint };
  const hidden = [...chrome, ...endpoint.lines, ...generated];
  if (cut.sections.length === 0) return layoutStripped(base, lines, hidden);
  const statuses = fences.length === 0 ? [] : cut.prose.filter(({ text }) => /^[1-5]\d\d$/.test(text));
  const title = findTitle(cut.prose, [...generated, ...endpoint.lines, ...cut.sections]);
  const tables = findGluedTables(cut.prose);
  const notProse = [
    ...hidden,
    ...tables.map(({ line }) => line),
    ...fences.filter((fence) => fence.generated).map(({ stretch }) => stretch),
    ...cut.sections,
    ...title.lines,
    ...statuses,
  ];
  const unnamed = cut.sections.flatMap(({ section }) =>
    section.rows.filter(({ name }) => name === undefined),
  );
  const losses = [
    ...describeTables(tables),
    ...describeUnnamed(unnamed),
    ...describeEndpoint(endpoint, cut.sections[0]),
  ];
  return {
    ...base,
    variant: cut.stripped ? 'M4' : 'M2',
    title: title.title,
    code: [],
    sections: cut.sections,
    tables,
    notProse,
    losses,
  };
}

/** A page without any label: what stands behind the last code is what is left of the fields. */
function layoutStripped(
  base: Pick<Layout, 'samples' | 'endpoint'>,
  lines: readonly Line[],
  hidden: readonly Stretch[],
): Layout {
  const { samples, endpoint } = base;
  const first = samples.find(({ generated }) => generated);
  const runs = findCodeRuns(lines).map((run) => ({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 }));
  const lastCode = [...samples, ...runs, ...endpoint.lines].reduce((last, { end }) => Math.max(last, end), 0);
  const left = first === undefined ? [] : lines.filter(({ start }) => start >= lastCode);
  // What stands before the first sample is of the site: a banner.
  const banner = first === undefined ? [] : lines.filter(({ end }) => end <= first.start);
  const rows = readStrippedLines(left);
  const section: RowSection = { description: [], alternatives: [], rows };
  const stretch = { start: left[0]?.start ?? 0, end: left.at(-1)?.end ?? 0 };
  const code = [...samples.filter(({ generated }) => !generated), ...runs];
  return {
    ...base,
    variant: 'M1',
    title: undefined,
    code,
    tables: [],
    sections: rows.length === 0 ? [] : [{ label: undefined, ...stretch, section }],
    notProse: [...hidden, ...banner, ...code, ...left],
    losses: rows.length === 0 ? [] : [...describeUnnamed(rows), ...describeEndpoint(endpoint, stretch)],
  };
}

function describeTables(tables: readonly GluedTable[]): readonly Loss[] {
  return tables.flatMap(({ line, rows }) =>
    rows === undefined
      ? [{ what: 'a table whose cells ran together', start: line.start, end: line.end }]
      : [],
  );
}

function describeUnnamed(rows: RowSection['rows']): readonly Loss[] {
  const [first] = rows;
  if (first === undefined) return [];
  const stretch = { start: first.lines[0]?.start ?? 0, end: first.lines.at(-1)?.end ?? 0 };
  const fields = rows.length === 1 ? '1 field' : `${rows.length} fields`;
  return [{ what: `${fields} without name, type and required flag`, lost: 'names', ...stretch }];
}

function describeEndpoint({ path, url }: Endpoint, at: Stretch | undefined): readonly Loss[] {
  if (path !== undefined || url !== undefined || at === undefined) return [];
  return [{ what: 'an operation without method and path', start: at.start, end: at.start }];
}

/** Where the page begins behind its front matter. */
function findBody(text: string): number {
  return /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;
}

/** The lines between the stretches. */
function readAround(source: Source, stretches: readonly Stretch[]): readonly Line[] {
  const lines: Line[] = [];
  let from = findBody(source.text);
  for (const { start, end } of stretches.toSorted((a, b) => a.start - b.start)) {
    if (start > from) for (const line of readLines(source, from, start)) lines.push(line);
    from = Math.max(from, end);
  }
  return lines.concat(readLines(source, from, source.text.length));
}
