import type { BlockNode } from '../../../page.ts';
import { canAlign } from './align.ts';
import type { RenderedRow, RenderedSection } from './mintlify-row.ts';
import type { GeneratedSample } from './request-sample.ts';
import { isCredential } from './security.ts';

/** Headers of the transport, which no page describes. */
const transport: ReadonlySet<string> = new Set(['content-type', 'accept', 'user-agent']);

/** Lines without any label, told apart by the order in which every page has them: credentials, headers, body, answer. */
export interface SortedRows {
  readonly sections: readonly RenderedSection[];
  /** Names of the headers, in the order of their rows. */
  readonly headerNames: readonly string[];
}

/**
 * Rows of a text without labels → sections, only where one way alone of sorting them fits: as many rows as there are
 * credentials, headers, keys of the body and texts of the answer.
 */
export function sortRows(
  section: RenderedSection,
  sample: GeneratedSample,
  otherHeaders: readonly string[],
): SortedRows {
  const keys = entriesOf(sample.body?.value);
  const answers = entriesOf(sample.answer?.value);
  const credentials = sample.headers.filter(isCredential).map(([name]) => name);
  const own = sample.headers.filter(
    (header) => !isCredential(header) && !transport.has(header[0].toLowerCase()),
  );
  const fitting = [...new Set([0, own.length, own.length + otherHeaders.length])].flatMap((headers) =>
    [...new Set([0, 1, answers.length, answers.length + 1])].flatMap((rest) => {
      const start = credentials.length + headers;
      const body = section.rows.slice(start, start + keys.length);
      const total = start + keys.length + rest;
      return keys.length > 0 && total === section.rows.length && canAlign(keys, body)
        ? [{ headers, rest }]
        : [];
    }),
  );
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return { sections: [], headerNames: [] };
  const names = [...own.map(([name]) => name), ...otherHeaders].slice(0, only.headers);
  const cut = (label: string, from: number, count: number): RenderedSection => ({
    ...section,
    label,
    rows: section.rows.slice(from, from + count),
  });
  const bodyAt = credentials.length + only.headers;
  return {
    headerNames: names,
    sections: [
      cut('authorization', 0, credentials.length),
      cut('header', credentials.length, only.headers),
      cut('body', bodyAt, keys.length),
      describeAnswer(cut('response', bodyAt + keys.length, only.rest), answers.length),
    ],
  };
}

/** The first text of an answer is the answer's own, the others are of its fields. */
function describeAnswer(section: RenderedSection, fields: number): RenderedSection {
  const [first, ...rest] = section.rows;
  if (first === undefined || section.rows.length === fields) return section;
  return { ...section, description: first.description, rows: rest satisfies readonly RenderedRow[] };
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** Headers that authors' own commands send and the generated one does not, in the order of the page. */
export function readOtherHeaders(
  code: readonly string[],
  operation: BlockNode,
  known: readonly string[],
): readonly string[] {
  const url = String(operation.attributes.url?.value ?? '');
  const seen = new Set([...transport, ...known.map((name) => name.toLowerCase())]);
  const names = code
    .filter((text) => url !== '' && text.includes(url))
    .flatMap((text) =>
      [...text.matchAll(/(?:-H|--header) ['"]([A-Za-z][\w-]*):/g)].map(([, name = '']) => name),
    );
  return names.filter((name) => !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()));
}
