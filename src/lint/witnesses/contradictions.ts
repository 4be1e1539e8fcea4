import { type SchemaView, typeOfValue } from './schema-view.ts';

/** One thing that two descriptions of a value say differently, in the words of each. */
export interface Contradiction {
  /** What the weaker says, such as `has maximum 4`. */
  readonly weaker: string;
  /** What the stronger says, such as `10`. */
  readonly stronger: string;
}

interface Compared {
  readonly weaker: SchemaView;
  readonly stronger: SchemaView;
  /** What the values are is judged elsewhere. */
  readonly ignoresValues: boolean;
}

/** Two views of one value → what they contradict each other in; what one of them does not say is unknown. */
export function contradictions(compared: Compared): readonly Contradiction[] {
  const type = contradictType(compared);
  // Everything else follows from a wrong type.
  if (type !== undefined) return [type];
  return [...contradictValues(compared), ...contradictBounds(compared), ...contradictDefault(compared)];
}

function contradictType({ weaker, stronger }: Compared): Contradiction | undefined {
  const [a, b] = [weaker.types, stronger.types];
  if (a === undefined || b === undefined || weaker.losses.has('type-unknown')) return undefined;
  if (weaker.inferred.has('type') || stronger.inferred.has('type')) return undefined;
  // Prose calls integers numbers, and numbers integers where it thinks of the usual value.
  const kinds = new Set([...b].map(kindOf));
  if ([...a].some((type) => kinds.has(kindOf(type)))) return undefined;
  return { weaker: `is ${listTypes(a)}`, stronger: listTypes(b) };
}

function kindOf(type: string): string {
  return type === 'integer' ? 'number' : type;
}

function listTypes(types: ReadonlySet<string>): string {
  return [...types].map((type) => `\`${type}\``).join(' or ');
}

function contradictValues({ weaker, stronger, ignoresValues }: Compared): readonly Contradiction[] {
  const [a, b] = [weaker.values, stronger.values];
  if (ignoresValues || a === undefined || b === undefined) return [];
  const isLossy = [weaker, stronger].some(
    ({ losses, inferred }) => losses.has('enum-values') || inferred.has('enum'),
  );
  const strong = new Set([...b].map(plain));
  const weak = new Set([...a].map(plain));
  const added = [...a].filter((value) => !strong.has(plain(value)));
  const left = isLossy ? [] : [...b].filter((value) => !weak.has(plain(value)));
  if (added.length > 0) return [{ weaker: `lists ${listValues(added)}`, stronger: 'not' }];
  if (left.length === 0) return [];
  return [{ weaker: `does not list ${listValues(left)}`, stronger: 'does' }];
}

function plain(json: string): string {
  const value: unknown = JSON.parse(json);
  return typeof value === 'string' ? written(value) : json;
}

const mostValues = 6;

function listValues(values: readonly string[]): string {
  const shown = values.slice(0, mostValues).map((value) => `\`${plain(value)}\``);
  const rest = values.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** Keywords that bound the same end: a value at the end itself is a matter of the second. */
const ends: readonly (readonly string[])[] = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems'].map((name) => [name]),
];

function contradictBounds({ weaker, stronger }: Compared): readonly Contradiction[] {
  return ends.flatMap((names): readonly Contradiction[] => {
    const [a, b] = [weaker, stronger].map(({ bounds }) => names.find((name) => bounds.has(name)));
    if (a === undefined || b === undefined || weaker.inferred.has(a) || stronger.inferred.has(b)) return [];
    const [mine, theirs] = [weaker.bounds.get(a), stronger.bounds.get(b)];
    return mine === theirs ? [] : [{ weaker: `has ${a} ${mine}`, stronger: String(theirs) }];
  });
}

function contradictDefault({ weaker, stronger }: Compared): readonly Contradiction[] {
  if (weaker.default === undefined || stronger.default === undefined) return [];
  if (weaker.inferred.has('default') || stronger.inferred.has('default')) return [];
  const [a, b] = [weaker.default.value, stronger.default.value];
  // A page writes lists and objects in its own way.
  if ([a, b].some((value) => ['array', 'object'].includes(typeOfValue(value)))) return [];
  if (a === null || b === null || written(a) === written(b) || Number(a) === Number(b)) return [];
  return [{ weaker: `has default ${JSON.stringify(a)}`, stronger: JSON.stringify(b) }];
}

/** As a page can show it: runs of white space are one space there, and `1` and `"1"` look alike. */
function written(value: unknown): string {
  return String(value).replace(/\s+/g, ' ').trim();
}
