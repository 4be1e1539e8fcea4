/** A type as the renderer shows it. */
export interface ShownType {
  /** As shown, normalised: `string`, `integer · int32`, `string · enum[]`, `object · User`, `any of`, `string | null`. */
  readonly text: string;
  /** Names the page does not explain count as types only when nothing else fits. */
  readonly isReference: boolean;
}

// The last ones are no types of OpenAPI, but documents have them and the renderer prints what it is given.
const prim = '(?:string|number|integer|boolean|object|array|null|file|float|double)';
const format = '[A-Za-z0-9][\\w.+/-]*';
const plainTypes = `any of|one of|all of|any|not|undefined · enum|${prim}`;
const ends: readonly RegExp[] = [
  // Unions come before what they end with; `A | B` of which each is a name of a primitive type.
  new RegExp(`(?:${prim} \\| )+${prim} · enum$`),
  new RegExp(`(?:${prim} \\| )+${prim}$`),
  new RegExp(`(?:undefined|${prim}) · ${format}$`),
  /object · \S+$/,
  new RegExp(`(?:${plainTypes})$`),
];

/** How much of a line can be a type: what is longer is prose. */
const lengthLimit = 300;

/** The longest type at the end of `text`, without brackets; `start` is where it begins. */
function findBase(text: string): number | undefined {
  const from = Math.max(0, text.length - lengthLimit);
  const tail = text.slice(from);
  for (const end of ends) {
    const found = tail.search(end);
    if (found >= 0) return from + found;
  }
  return undefined;
}

/** Reads the type at the end of a text; what stands before it is a name. */
export function readTypeAtEnd(text: string): { readonly name: string; readonly type: ShownType } | undefined {
  const brackets = /(?:\[\])*$/.exec(text)?.[0] ?? '';
  const inner = text.slice(0, text.length - brackets.length);
  const start = findBase(inner);
  if (start === undefined) return readReference(inner, brackets);
  return {
    name: inner.slice(0, start),
    type: { text: `${inner.slice(start)}${brackets}`, isReference: false },
  };
}

/** `petPet`: a name in lower case with a name of a schema glued to it. */
function readReference(inner: string, brackets: string): ReturnType<typeof readTypeAtEnd> {
  const match = /^([a-z][a-z0-9_]{0,80})([A-Z][A-Za-z0-9_]{0,80})$/.exec(inner);
  if (match === null) return undefined;
  return { name: match[1] ?? '', type: { text: `${match[2]}${brackets}`, isReference: true } };
}
