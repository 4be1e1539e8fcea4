import type { BlockAttribute, BlockNode, PageNode } from '../../../page.ts';
import type { Source } from '../../source.ts';
import type { Endpoint } from './endpoint.ts';
import type { SectionName } from './labels.ts';
import type { Row, RowSection } from './row.ts';
import type { Sample } from './samples.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** A block of this format; attributes without value are left out. */
function makeBlock(
  source: Source,
  name: string,
  { start, end }: Stretch,
  values: Values,
  children: readonly PageNode[] = [],
): BlockNode {
  const at = source.span(start, end);
  const attributes: Record<string, BlockAttribute> = {};
  for (const [key, value] of Object.entries(values)) if (value !== undefined) attributes[key] = { value, at };
  return { kind: 'block', name, attributes, arguments: [], children, at, openTag: at };
}

/** Block `mintlify-operation`: where a request goes, and below it samples and sections in the order of the page. */
export function makeOperation(
  source: Source,
  { method, path, url }: Endpoint,
  stretch: Stretch,
  children: readonly PageNode[],
): BlockNode {
  return makeBlock(source, 'mintlify-operation', stretch, { method, path, url }, children);
}

/** Block `generated-sample`: code that the site made from the schema is no sample of an author. */
export function makeSample(source: Source, { kind, text, start, end }: Sample): BlockNode {
  return makeBlock(source, 'generated-sample', { start, end }, { kind, text });
}

/** Block `mintlify-section` with a block `mintlify-row` for each field. */
export function makeSection(
  source: Source,
  label: SectionName | undefined,
  stretch: Stretch,
  { mediaType, status, type, description, alternatives, rows }: RowSection,
): BlockNode {
  const values = {
    label,
    mediaType,
    status,
    type,
    description: joinText(description),
    alternatives: alternatives.length === 0 ? undefined : JSON.stringify(alternatives),
  };
  return makeBlock(
    source,
    'mintlify-section',
    stretch,
    values,
    rows.map((row) => makeRow(source, row)),
  );
}

function makeRow(source: Source, row: Row): BlockNode {
  const { name, type, location, required, deprecated, example, options, written, ranges, hasChildren } = row;
  const start = row.lines[0]?.start ?? 0;
  const end = row.lines.at(-1)?.end ?? start;
  return makeBlock(
    source,
    'mintlify-row',
    { start, end },
    {
      name,
      type,
      location,
      required,
      deprecated,
      default: row.default,
      example,
      ...row.constraints,
      options: options === undefined ? undefined : JSON.stringify(options),
      written: written === undefined || written.length === 0 ? undefined : JSON.stringify(written),
      ranges: ranges === undefined ? undefined : JSON.stringify(ranges),
      hasChildren: hasChildren || undefined,
      description: joinText(row.description),
    },
  );
}

function joinText(lines: readonly string[]): string | undefined {
  return lines.length === 0 ? undefined : lines.join('\n');
}
