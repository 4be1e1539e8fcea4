import type { BlockNode } from '../../../page.ts';
import { escapePointer } from '../../../schema-keywords.ts';
import { isSet, type Json, type Reading, textAttribute } from './blocks.ts';
import { readRowSchema } from './row-schema.ts';

interface Inside {
  readonly pointer: string;
  /** Whether no row is hidden: only then what other properties hold binds anything. */
  readonly isComplete: boolean;
}

/** What the renderer calls properties without a name of their own. */
const otherProperties = 'Other properties';

/** Rows → `properties`, `required` and `additionalProperties`. */
export function readProperties(
  reading: Reading,
  rows: readonly BlockNode[],
  { pointer, isComplete }: Inside,
): Json {
  const named = distinctRows(rows);
  const properties = [...named].map(([name, row]) => [
    name,
    readRowSchema(reading, row, `${pointer}/properties/${escapePointer(name)}`),
  ]);
  const required = [...named].flatMap(([name, row]) => (isDemanded(row) ? [name] : []));
  // A row whose place or name is not known may be one of the properties that have a name.
  const isSure = rows.every((row) => !isSet(row, 'isUncertain') && !isSet(row, 'isGlued'));
  const others = rows.find((row) => textAttribute(row, 'name') === otherProperties);
  return {
    ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
    ...(others === undefined || !isComplete || !isSure
      ? {}
      : { additionalProperties: readRowSchema(reading, others, `${pointer}/additionalProperties`) }),
  };
}

/** The first row of each name. */
function distinctRows(rows: readonly BlockNode[]): ReadonlyMap<string, BlockNode> {
  const named = new Map<string, BlockNode>();
  for (const row of rows) {
    const name = textAttribute(row, 'name');
    if (name !== undefined && name !== otherProperties && !named.has(name)) named.set(name, row);
  }
  return named;
}

function isDemanded(row: BlockNode): boolean {
  return isSet(row, 'required') && !isSet(row, 'isUncertain');
}
