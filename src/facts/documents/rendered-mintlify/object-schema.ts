import type { MissingPart } from '../../../page-document.ts';
import type { RenderedRow } from './mintlify-row.ts';
import { type Fields, fieldsOf, inferObject, type Part, placesUnder } from './part.ts';
import { makeRowSchema } from './row-schema.ts';
import { isList, mayHoldFields, readTypeText } from './type-schema.ts';

interface Tree {
  readonly row: RenderedRow;
  readonly children: Map<string, Tree>;
}

/** How a page names fields whose names anybody may choose. */
const anyName = /(?:^|\.)\{[\w ]+\}(?:\.|$)/;

/** Fields that keep their names → one object schema; `parent.child` goes into `parent` where that is an object above it. */
export function makeObjectSchema(rows: readonly RenderedRow[], missing: readonly MissingPart[]): Part {
  const isOpen = rows.some(({ name }) => name !== undefined && anyName.test(name));
  return toPart(nestRows(rows), isOpen ? [...missing, 'hidden-properties'] : missing);
}

function nestRows(rows: readonly RenderedRow[]): ReadonlyMap<string, Tree> {
  const roots = new Map<string, Tree>();
  const known = new Map<string, Tree>();
  for (const row of rows) {
    const name = row.name?.replaceAll('[]', '');
    // What other fields look like binds nothing: some of the named ones may not be shown.
    if (name === undefined || anyName.test(name)) continue;
    const tree: Tree = { row, children: new Map() };
    const dot = findParent(name, known);
    const parent = dot === undefined ? undefined : known.get(name.slice(0, dot));
    const own = dot === undefined ? name : name.slice(dot + 1);
    // What a page repeats, as for another alternative, does not replace what it said first.
    const siblings = parent?.children ?? roots;
    if (siblings.has(own)) continue;
    siblings.set(own, tree);
    known.set(name, tree);
  }
  return roots;
}

/** Where the name of the nearest object above ends in a dotted name. */
function findParent(name: string, known: ReadonlyMap<string, Tree>): number | undefined {
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1)) {
    const type = known.get(name.slice(0, dot))?.row.type;
    if (type !== undefined && mayHoldFields(readTypeText(type).schema)) return dot;
  }
  return undefined;
}

function toPart(trees: ReadonlyMap<string, Tree>, missing: readonly MissingPart[]): Part {
  const fields = [...trees].map(([name, tree]) => ({ name, tree, ...toField(tree) }));
  const required = fields.filter(({ tree }) => tree.row.required).map(({ name }) => name);
  const value = {
    properties: fieldsOf(fields.map(({ name, value: schema }) => [name, schema])),
    ...(required.length === 0 ? {} : { required }),
  };
  const places = fields.flatMap(({ name, ...field }) => placesUnder(['properties', name], field));
  return { value: inferObject(value, missing), places };
}

function toField({ row, children }: Tree): Part {
  const place = ['', row.at] as const;
  if (children.size === 0) return { value: makeRowSchema(row, {}), places: [place] };
  // Of several alternatives the fields of one are shown, and not whose they are.
  const isUnion = !holdsObject(row.type ?? '');
  if (isUnion) return { value: makeRowSchema(row, { missing: ['alternatives'] }), places: [place] };
  const inner = toPart(children, []);
  const value = makeRowSchema(row, { children: inner.value });
  return { value, places: [place, ...placesUnder(listSteps(value), inner)] };
}

function holdsObject(type: string): boolean {
  return readTypeText(type).holdsObject;
}

/** The way through lists to what is in them. */
function listSteps(schema: Fields): readonly string[] {
  const { items } = schema;
  return isList(schema) && items !== undefined ? ['items', ...listSteps(items as Fields)] : [];
}
