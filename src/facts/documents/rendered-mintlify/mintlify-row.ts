import type { BlockNode, PageNode } from '../../../page.ts';
import type { Span } from '../../../place.ts';

/** A block `mintlify-row`, its attributes by type. */
export interface RenderedRow {
  readonly name?: string;
  readonly type?: string;
  readonly location?: string;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly default?: string;
  readonly example?: string;
  readonly description?: string;
  readonly options?: readonly string[];
  readonly hasChildren: boolean;
  /** `minimum`, `maxLength` and so on. */
  readonly constraints: Readonly<Record<string, number | string>>;
  /** The lines that state `constraints`, as the page has them. */
  readonly written: readonly string[];
  /** Readings of a range whose end is not sure. */
  readonly ranges: readonly string[];
  readonly at: Span;
}

/** A block `mintlify-section`. */
export interface RenderedSection {
  /** Absent where the text has no labels. */
  readonly label?: string;
  readonly mediaType?: string;
  readonly status?: string;
  readonly type?: string;
  readonly description?: string;
  readonly alternatives: readonly string[];
  readonly rows: readonly RenderedRow[];
  readonly at: Span;
}

/** The blocks of one name among `nodes`. */
export function blocksNamed(nodes: readonly PageNode[], name: string): readonly BlockNode[] {
  return nodes.flatMap((node) => (node.kind === 'block' && node.name === name ? [node] : []));
}

/** An attribute as text. */
export function textAttribute(block: BlockNode, name: string): string | undefined {
  const value = block.attributes[name]?.value;
  return value === undefined ? undefined : String(value);
}

/** A block `mintlify-section` → what it says. */
export function readRenderedSection(block: BlockNode): RenderedSection {
  return {
    label: textAttribute(block, 'label'),
    mediaType: textAttribute(block, 'mediaType'),
    status: textAttribute(block, 'status'),
    type: textAttribute(block, 'type'),
    description: textAttribute(block, 'description'),
    alternatives: readList(block, 'alternatives') ?? [],
    rows: blocksNamed(block.children, 'mintlify-row').map(readRenderedRow),
    at: block.at,
  };
}

const constraintNames = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'pattern',
] as const;

function readRenderedRow(block: BlockNode): RenderedRow {
  const constraints = constraintNames.flatMap((name) => {
    const value = block.attributes[name]?.value;
    return value === undefined || typeof value === 'boolean' ? [] : [[name, value] as const];
  });
  return {
    name: textAttribute(block, 'name'),
    type: textAttribute(block, 'type'),
    location: textAttribute(block, 'location'),
    required: block.attributes.required?.value === true,
    deprecated: block.attributes.deprecated?.value === true,
    default: textAttribute(block, 'default'),
    example: textAttribute(block, 'example'),
    description: textAttribute(block, 'description'),
    options: readList(block, 'options'),
    hasChildren: block.attributes.hasChildren?.value === true,
    constraints: Object.fromEntries(constraints),
    written: readList(block, 'written') ?? [],
    ranges: readList(block, 'ranges') ?? [],
    at: block.at,
  };
}

function readList(block: BlockNode, name: string): readonly string[] | undefined {
  const text = textAttribute(block, name);
  return text === undefined ? undefined : (JSON.parse(text) as readonly string[]);
}
