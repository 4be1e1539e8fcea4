import type { Json } from './blocks.ts';
import type { NoteDraft } from './notes.ts';

/** What bounds of a type bound. */
type Measure = 'value' | 'length' | 'items';

/** The schema of a type as shown, without the brackets of lists. */
export interface ShownType {
  /** How many lists stand around it. */
  readonly depth: number;
  readonly kind: 'plain' | 'union' | 'object';
  readonly union?: 'anyOf' | 'oneOf' | 'allOf';
  readonly schema: Json;
  /** What bounds of the row bound; absent where that is not sure. */
  readonly measure?: Measure;
  /** The only type of the values, where it is one. */
  readonly type?: string;
}

const types = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']);
const unions: ReadonlyMap<string, 'anyOf' | 'oneOf' | 'allOf'> = new Map([
  ['any of', 'anyOf'],
  ['one of', 'oneOf'],
  ['all of', 'allOf'],
] as const);
const measures: ReadonlyMap<string, Measure> = new Map([
  ['string', 'length'],
  ['number', 'value'],
  ['integer', 'value'],
  ['array', 'items'],
] as const);

/** Reads a type as shown: `string`, `integer · int32`, `object · User`, `string | null`, `one of[]`. */
export function readShownType(shown: string, isReference: boolean, notes: NoteDraft): ShownType {
  const brackets = /(?:\[\])*$/.exec(shown)?.[0] ?? '';
  const base = shown.slice(0, shown.length - brackets.length);
  const depth = brackets.length / 2;
  const inner = isReference ? unknownType(notes) : readBase(base, notes);
  return { ...inner, depth, ...(depth > 0 ? { measure: 'items' as const } : {}) };
}

type Inner = Omit<ShownType, 'depth'>;

function readBase(base: string, notes: NoteDraft): Inner {
  const union = unions.get(base);
  if (union !== undefined) return { kind: 'union', union, schema: {} };
  if (base === 'any' || base === 'const') return { kind: 'plain', schema: {} };
  if (base === 'not') {
    notes.missing.add('alternatives');
    return { kind: 'plain', schema: {} };
  }
  const [first = '', ...rest] = base.split(' · ');
  const names = first.split(' | ');
  if (first !== 'undefined' && !names.every((name) => types.has(name))) return unknownType(notes);
  return { ...readNames(first === 'undefined' ? [] : names, rest.join(' · '), notes) };
}

function readNames(names: readonly string[], detail: string, notes: NoteDraft): Inner {
  const [only] = names;
  const type = names.length === 0 ? {} : { type: names.length === 1 ? only : [...names] };
  const found = new Set(names.flatMap((name) => measures.get(name) ?? []));
  const measure = found.size === 1 ? { measure: [...found][0] } : {};
  if (names.includes('object') && detail !== 'enum') return readObject(names, detail, notes);
  if (detail === 'enum') notes.missing.add('enum-values');
  const format = detail === '' || detail === 'enum' ? {} : { format: detail };
  const single = names.length === 1 ? { type: only } : {};
  return { kind: 'plain', schema: { ...type, ...format }, ...measure, ...single };
}

/** Properties of an object stand behind a button, so an object without rows is one whose rows are not known. */
function readObject(names: readonly string[], title: string, notes: NoteDraft): Inner {
  const schema = {
    type: names.length === 1 ? 'object' : [...names],
    ...(title === '' ? {} : { title }),
  };
  notes.missing.add('hidden-properties');
  return { kind: 'object', schema, ...(names.length === 1 ? { type: 'object' } : {}) };
}

function unknownType(notes: NoteDraft): Inner {
  notes.missing.add('type-unknown');
  return { kind: 'plain', schema: {} };
}
